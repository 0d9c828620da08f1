package se.kvalitetshjulet.decisions.person;

/** Why somebody needs to see whom a decision concerns: what they choose between. */
public enum ReadingPurpose implements Purpose {
    CASE_HANDLING("Handläggning av ärendet"),
    EXECUTION("Verkställighet av beslutet"),
    REPORTING("Rapportering till IVO"),
    SUPERVISION("Svar på tillsyn eller granskning"),
    CORRECTION("Kontroll och rättelse av uppgifter");

    private final String label;

    ReadingPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
