package se.kvalitetshjulet.agenda.memberimport;

import se.kvalitetshjulet.kit.csv.CsvColumn;

/** The columns that a file of members may have, by the headings of its first row. */
enum MemberColumn implements CsvColumn {
    NAME("Namn", true, "Personens namn, aldrig ett personnummer"),
    PARTY("Parti", true, "Partiets namn eller förkortning"),
    SEAT("Plats", true, "Ledamot eller Ersättare"),
    OFFICE("Uppdrag", false, "Ordförande, Förste vice ordförande eller Andre vice ordförande"),
    ORDER("Turordning", false, "Ersättarens plats i turordningen, från 1"),
    TO("Till", false, "Sista dagen, om den är känd: 2026-12-31"),
    LOGIN("Inloggning", false, "Så som inloggningstjänsten betecknar personen; en tom cell ändrar ingenting");

    private final String heading;
    private final boolean required;
    private final String form;

    MemberColumn(String heading, boolean required, String form) {
        this.heading = heading;
        this.required = required;
        this.form = form;
    }

    @Override
    public String heading() {
        return heading;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    @Override
    public String form() {
        return form;
    }
}
