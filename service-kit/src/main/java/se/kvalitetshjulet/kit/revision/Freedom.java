package se.kvalitetshjulet.kit.revision;

/** What a board may do to a list. */
public enum Freedom {
    /** Add codes, change their words, end them and let them live again. */
    EVERYTHING("Egna koder, benämningar och giltighet"),

    /** The codes are a closed set of the contract, which every system knows; the board has its words for them. */
    WORDS_AND_TIME("Benämningar och giltighet"),

    /** What there is and for how long, the law says; the board has its words for it. */
    WORDS("Benämningar");

    private final String inWords;

    Freedom(String inWords) {
        this.inWords = inWords;
    }

    public String inWords() {
        return inWords;
    }

    public boolean letsAdd() {
        return this == EVERYTHING;
    }

    public boolean letsEnd() {
        return this != WORDS;
    }
}
