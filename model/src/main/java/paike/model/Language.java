package paike.model;

/** The languages of the product. */
public enum Language {
    ZH,
    EN
}
