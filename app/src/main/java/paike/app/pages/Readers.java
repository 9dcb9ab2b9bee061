package paike.app.pages;

/** For whom a page is. The public sees who teaches what, when and where, and nothing else. */
enum Readers {
    STAFF,
    PUBLIC
}
