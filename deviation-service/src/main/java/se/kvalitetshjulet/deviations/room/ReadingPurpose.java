package se.kvalitetshjulet.deviations.room;

/** Why somebody needs to read what was written. A code, so that the address and the log hold no free text. */
public enum ReadingPurpose {
    INVESTIGATION("Handläggning och utredning"),
    MEASURES("Beslut om åtgärder, eller uppföljning av dem"),
    OWN_REPORT("Min egen rapport"),
    SUPERVISION("Svar på tillsyn eller granskning"),
    CORRECTION("Kontroll och rättelse av uppgifter"),
    EXTRACT("Registerutdrag till den enskilde");

    private final String label;

    ReadingPurpose(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
