package se.kvalitetshjulet.agenda.statement;

/** What each statement considers. */
public enum ChecklistTopic {
    OPERATIONS("Verksamheten"),
    LAW("Lagar och föreskrifter"),
    ECONOMY("Ekonomin"),
    PUBLIC_HEALTH("Folkhälsan"),
    ACCESSIBILITY("Tillgängligheten"),
    CHILD_RIGHTS("Barnets rättigheter"),
    GENDER_EQUALITY("Jämställdheten");

    private final String swedish;

    ChecklistTopic(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
