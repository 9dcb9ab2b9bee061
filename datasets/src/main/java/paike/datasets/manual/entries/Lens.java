package paike.datasets.manual.entries;

/** Whose table it is. */
public enum Lens {
    CLASS,
    TEACHER,
    ROOM
}
