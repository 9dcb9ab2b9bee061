package paike.rules;

/**
 * A rule on how much of something a week holds, whenever in the week it is held.
 *
 * <p>A lesson that is held in another week for once counts in the week that it was planned for, so
 * such rules judge {@link paike.model.dated.DatedWeek#counted()}.
 */
public interface AmountRule extends Rule {}
