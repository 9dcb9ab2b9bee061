package paike.solver.repair.pieces;

import java.util.BitSet;
import java.util.Collection;
import java.util.List;

/**
 * Counts the people whose week a repair changes: teachers first, then classes. Those who are
 * touched in any case cost nothing.
 */
public final class Touched {
    /** More classes than any school has. */
    private static final long TEACHER = 100_000;

    private final boolean counting;
    private final BitSet teachers;
    private final BitSet classes;

    private Touched(boolean counting, BitSet teachers, BitSet classes) {
        this.counting = counting;
        this.teachers = teachers;
        this.classes = classes;
    }

    /** Counts nobody. */
    public static Touched nobody() {
        return new Touched(false, new BitSet(), new BitSet());
    }

    /**
     * @param teachers indexes of those touched in any case
     * @param classes likewise
     */
    public static Touched beyond(BitSet teachers, BitSet classes) {
        return new Touched(true, (BitSet) teachers.clone(), (BitSet) classes.clone());
    }

    /** One number for both; less is better. */
    long cost(Collection<Piece> changed) {
        if (!counting) {
            return 0;
        }
        var moreTeachers = new BitSet();
        var moreClasses = new BitSet();
        for (var piece : changed) {
            for (var puts : List.of(piece.found(), piece.now())) {
                for (var put : puts) {
                    put.lesson().teachers().forEach(one -> moreTeachers.set(one.index()));
                    put.lesson().classes().forEach(one -> moreClasses.set(one.index()));
                }
            }
        }
        moreTeachers.andNot(teachers);
        moreClasses.andNot(classes);
        return TEACHER * moreTeachers.cardinality() + moreClasses.cardinality();
    }
}
