package se.kvalitetshjulet.decisions.breakglass;

/** What came of an attempt. Those who made it cannot tell the last two from each other's causes; those alerted can. */
public enum Outcome {
    OPENED("öppnad"),
    NOTHING_FOUND("inget fanns"),
    TOO_MANY("stoppad, för många");

    private final String label;

    Outcome(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** True when personal data was shown. */
    public boolean isOpened() {
        return this == OPENED;
    }
}
