package se.kvalitetshjulet.statute.retention;

/** Why something stays, with the provision where it is the law's. In the order that they are tried. */
public enum Keep {
    OVERDUE_CLOCK("Tidsfristen har gått ut och löper", ""),
    ONGOING("Pågår", ""),
    OPEN_REPORT("Individrapport att lämna", ""),
    TIME_NOT_UP("Fem år har inte gått", "16 kap. SoL (2025:400), 21 c § LSS"),
    SAME_FILE("Personakten har yngre anteckningar", "16 kap. SoL (2025:400), 21 c § LSS"),
    PLACED_CHILD("Placerat barn: bevaras", "16 kap. SoL (2025:400), 12 kap. 2 § SoL (2001:453), 21 d § LSS"),
    CHILD("Barn: till 30 år efter födelsen", "16 kap. SoL (2025:400), prop. 2025/26:12"),
    AGE_UNKNOWN("Kan gälla ett barn: ålder saknas", ""),
    RESEARCH_MUNICIPALITY(
            "Kommunen bevarar allt för forskning", "13 kap. 1 § SoF (2025:468), 12 § förordning (1993:1090)"),
    RESEARCH_SELECTION(
            "Född den 5, 15 eller 25: bevaras för forskning",
            "13 kap. 1 § SoF (2025:468), 12 § förordning (1993:1090)"),
    BIRTHDAY_UNKNOWN("Kan höra till forskningens urval: födelsedag saknas", "");

    private final String label;
    private final String provision;

    Keep(String label, String provision) {
        this.label = label;
        this.provision = provision;
    }

    public String label() {
        return label;
    }

    /** Where the law says so; an empty text when it is no single place. */
    public String provision() {
        return provision;
    }
}
