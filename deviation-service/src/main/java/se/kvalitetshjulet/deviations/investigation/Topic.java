package se.kvalitetshjulet.deviations.investigation;

/** What the documentation of an investigation is to hold (domain.md 5; SOSFS 2011:5). */
public enum Topic {
    IMMEDIATE_ACTION("Vad som gjordes genast", false),
    WHAT_HAPPENED("Vad som hände och vilka följder det fick", true),
    NOTICED("När och hur det uppmärksammades", true),
    OCCURRED("När det inträffade", true),
    CAUSES("Orsakerna", true),
    SIMILAR_EVENTS("Liknande händelser tidigare, och varför det hände igen", true),
    RECURRENCE("Risken för att det händer igen", true),
    MEASURES("Åtgärder med datum, eller varför inga behövs", true);

    private final String label;
    private final boolean required;

    Topic(String label, boolean required) {
        this.label = label;
        this.required = required;
    }

    public String label() {
        return label;
    }

    /** Whether the board can be asked without it. */
    public boolean isRequired() {
        return required;
    }
}
