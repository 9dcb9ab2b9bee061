package paike.model.afterschool;

/** A draw of lots among pupils that is the same every time and favours no class and no number. */
public final class Turn {
    private Turn() {}

    public static long of(Pupil pupil) {
        long lot = (pupil.schoolClass().id() + "/" + pupil.id()).hashCode();
        lot = (lot ^ (lot >>> 16)) * 0x9E3779B97F4A7C15L;
        lot = (lot ^ (lot >>> 29)) * 0xBF58476D1CE4E5B9L;
        return lot ^ (lot >>> 32);
    }
}
