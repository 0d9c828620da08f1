package se.kvalitetshjulet.decisions.person;

/** The purposes that nobody chooses: what is being done says them. */
public enum SpecialPurpose implements Purpose {
    EMERGENCY("Nödläge, med skriftligt skäl"),
    EMERGENCY_REVIEW("Granskning av nödöppning"),
    EXTRACT("Registerutdrag till den enskilde"),
    COMPARISON("Jämförelse med en fil som läses in eller prövas");

    private final String label;

    SpecialPurpose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
