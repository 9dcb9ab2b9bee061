package paike.rules;

/**
 * Where a rule comes from.
 *
 * @param text its sentence in the source; may be empty
 * @param from title or key of the source, such as "教基厅函〔2021〕11号"
 */
public record Source(String text, String from) {
    public static final Source NONE = new Source("", "");
}
