package paike.datasets.synthetic.profile;

/**
 * How many classes there are, and how large they may be.
 *
 * @param perGrade classes in each grade
 * @param fewest pupils of a class; the size is drawn
 * @param most pupils of a class
 */
public record ClassSizes(int firstGrade, int lastGrade, int perGrade, int fewest, int most) {}
