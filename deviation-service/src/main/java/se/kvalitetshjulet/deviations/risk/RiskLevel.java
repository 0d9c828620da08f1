package se.kvalitetshjulet.deviations.risk;

/** How much a risk asks for, by its value's part of the highest there is: up to three sixteenths little, up to half more. */
public enum RiskLevel {
    LOW("låg"),
    MEDIUM("måttlig"),
    HIGH("hög");

    private static final int SIXTEENTHS = 16;
    private static final int LOW_UP_TO = 3;
    private static final int MEDIUM_UP_TO = 8;

    private final String label;

    RiskLevel(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /**
     * @param riskValue severity times probability
     * @param highest what severity and probability are judged to
     */
    static RiskLevel of(int riskValue, int highest) {
        int part = riskValue * SIXTEENTHS;
        int whole = highest * highest;
        if (part <= LOW_UP_TO * whole) {
            return LOW;
        }
        return part <= MEDIUM_UP_TO * whole ? MEDIUM : HIGH;
    }
}
