package paike.datasets.manual;

/** Whose table it is. */
public enum Lens {
    CLASS,
    TEACHER,
    ROOM
}
