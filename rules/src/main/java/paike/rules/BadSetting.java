package paike.rules;

import paike.model.Language;
import paike.model.Text;

/** A setting that its type allows but its rule cannot use. */
public final class BadSetting extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final String setting;
    private final transient Text words;

    /**
     * @param setting name of the setting
     * @param words the value and what was expected
     */
    public BadSetting(String setting, Text words) {
        super(setting + ": " + words.in(Language.EN));
        this.setting = setting;
        this.words = words;
    }

    public String setting() {
        return setting;
    }

    public Text words() {
        return words;
    }
}
