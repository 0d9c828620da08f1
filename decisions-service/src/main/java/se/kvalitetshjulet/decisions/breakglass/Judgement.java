package se.kvalitetshjulet.decisions.breakglass;

/** Whether it was right to open the room. */
public enum Judgement {
    JUSTIFIED("befogad", "done"),
    NOT_JUSTIFIED("inte befogad", "error");

    private final String label;
    private final String sign;

    Judgement(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    public String label() {
        return label;
    }

    /** The shape and colour that a page shows beside it. */
    public String sign() {
        return sign;
    }
}
