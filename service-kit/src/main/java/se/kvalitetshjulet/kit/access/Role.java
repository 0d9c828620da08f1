package se.kvalitetshjulet.kit.access;

/** What somebody may be for a board or one of its units; the claim {@code assignments} names them. */
public enum Role {
    SYSTEM("System"),
    REGISTRAR("Registrator"),
    SECRETARY("Nämndsekreterare"),
    INVESTIGATOR("Utredare"),
    UNIT_MANAGER("Enhetschef"),
    HEAD_OF_DEPARTMENT("Avdelningschef"),
    HEAD_OF_ADMINISTRATION("Förvaltningschef"),
    COMPLAINTS_DELEGATE("Ledamot i klagomålsdelegationen"),
    FIGURE_REPORTER("Uppgiftslämnare"),
    CONTROLLER("Controller"),
    MEMBER("Förtroendevald"),
    AUDITOR("Revisor"),
    EMPLOYEE("Medarbetare"),
    ADMINISTRATOR("Systemförvaltare");

    private final String swedish;

    Role(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }
}
