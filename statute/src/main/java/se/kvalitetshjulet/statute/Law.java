package se.kvalitetshjulet.statute;

/** The two laws that services are granted under; each goes through acts (see {@link Act}) that replace one another. */
public enum Law {
    SOL("SoL"),
    LSS("LSS");

    private final String abbreviation;

    Law(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    public String abbreviation() {
        return abbreviation;
    }
}
