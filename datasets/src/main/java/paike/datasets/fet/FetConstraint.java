package paike.datasets.fet;

/**
 * A constraint that is active and has a weight.
 *
 * @param kind the name of its element, such as {@code ConstraintTeacherMaxGapsPerWeek}
 * @param weight in per cent, above 0; 100 = a must
 */
record FetConstraint(String kind, double weight, FetElement element) {

    boolean isMust() {
        return weight >= 100;
    }

    /** The place of a problem. */
    String place() {
        return element.place();
    }
}
