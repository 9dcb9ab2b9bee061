package paike.datasets.fet;

/**
 * A constraint that is active.
 *
 * @param kind the name of its element, such as {@code ConstraintTeacherMaxGapsPerWeek}
 * @param weight in per cent; 100 = a must, 0 = of next to no effect
 */
record FetConstraint(String kind, double weight, FetElement element) {

    boolean isMust() {
        return weight >= 100;
    }

    boolean isWish() {
        return weight > 0 && weight < 100;
    }

    /** What of it holds whatever its weight. */
    FetConstraint must() {
        return new FetConstraint(kind, 100, element);
    }

    /** The place of a problem. */
    String place() {
        return element.place();
    }
}
