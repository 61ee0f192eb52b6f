package vn.tinhgon.agencies.search;

/** Why an agency was found. */
public enum Reason {
    /** It is called so. */
    EXACT,
    /** It is also called so. */
    OTHER_NAME,
    /** It was called so before. */
    FORMER_NAME,
    /** It is called so when abbreviations are written out. */
    ABBREVIATION,
    /** A name begins so. */
    PREFIX,
    /** A name has all the words. */
    WORDS,
    /** A name is spelt nearly so. */
    SIMILAR
}
