package se.kvalitetshjulet.statute.course;

/** A recorded event that cannot be used for now. It is kept, uncounted, and counts as soon as what it builds on comes. */
public record Conflict(EventKey event, Reason reason) {

    /** Why, as a code and as a Swedish sentence that says what is missing. */
    public enum Reason {
        DECISION_UNKNOWN("Beslutet som händelsen gäller har inte kommit in."),
        SECOND_DECISION("Beslutet är redan registrerat. Den tidigast registrerade uppgiften gäller."),
        DATED_BEFORE_DECISION("Händelsen är daterad före beslutet. Rätta datumet för händelsen eller för beslutet."),
        ALREADY_EXECUTED("Beslutet är redan verkställt i sin helhet."),
        STARTED_DURING_INTERRUPTION(
                "Verkställigheten är avbruten. Registrera att den har återupptagits, eller att hela insatsen har påbörjats."),
        INTERRUPTED_BEFORE_START("Verkställigheten har avbrutits utan att ha påbörjats."),
        ALREADY_INTERRUPTED("Verkställigheten är redan avbruten."),
        RESUMED_WITHOUT_INTERRUPTION("Verkställigheten har återupptagits utan att vara avbruten."),
        AFTER_CLOSING("Beslutet är avslutat. Händelsen är daterad efter avslutet."),
        ALREADY_CLOSED("Beslutet är redan avslutat."),
        NOTHING_TO_CORRECT("Händelsen som rättelsen gäller har inte kommit in."),
        UNREADABLE_CORRECTION("Rättelsens nya värde går inte att läsa.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
