package se.kvalitetshjulet.decisions.ivo;

/** Who gets individual reports. */
public enum Recipient {
    IVO("IVO"),
    AUDITORS("Revisorerna");

    private final String label;

    Recipient(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The auditors get reports that no longer say which decision they are about. */
    public boolean mayKnowTheDecision() {
        return this == IVO;
    }
}
