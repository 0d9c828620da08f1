package se.kvalitetshjulet.reporting.validation;

/** What came out of a rule, with the Swedish word for it. */
public enum Outcome {
    PASSED("i ordning"),
    FAILED("att åtgärda"),
    /** There is nothing to look at, or nothing to hold it against. */
    NOT_APPLICABLE("inte aktuellt");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
