package paike.rules;

/** A rule about the homework of a week; a plan without homework keeps it. */
public interface HomeworkRule extends Rule {

    @Override
    default boolean isSilent(Occupancy now) {
        return !now.homework().isPlanned();
    }
}
