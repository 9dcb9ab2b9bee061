package paike.rules;

/** How binding a rule is. */
public enum Level {
    /** Must hold; a plan that breaks it is not acceptable. */
    MUST,
    /** Should hold; breaking it costs its penalty. */
    SHOULD,
    /** Not judged; lets a school switch off what a rulebook it extends asks for. */
    OFF
}
