package se.kvalitetshjulet.deviations.patterns;

/** What things are counted by. */
public enum Dimension {
    ALL("Alla avvikelser"),
    AREA("Avvikelser efter område"),
    UNIT("Avvikelser efter enhet"),
    CAUSE("Avvikelser efter orsak"),
    ORIGIN("Avvikelser efter var de kom ifrån"),
    COMPLAINT_SUBJECT("Klagomål och synpunkter efter vad de gäller");

    private final String title;

    Dimension(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
