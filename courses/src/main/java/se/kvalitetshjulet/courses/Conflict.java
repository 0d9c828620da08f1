package se.kvalitetshjulet.courses;

import se.kvalitetshjulet.statute.course.EventKey;

/** An event that cannot be used for now. It is kept, uncounted, and counts as soon as what it builds on comes. */
public record Conflict(EventKey event, Reason reason) {

    /** Why, as a code and as a Swedish sentence that says what is missing. */
    public enum Reason {
        BEGINNING_UNKNOWN("Det som händelsen gäller har inte kommit in. Den räknas när det gör det."),
        ALREADY_BEGUN("Det som händelsen gäller är redan registrerat. Den tidigast registrerade uppgiften gäller."),
        DATED_BEFORE_BEGINNING("Händelsen är daterad före det som den gäller. Kontrollera datumet."),
        AFTER_CLOSING("Ärendet är avslutat."),
        ALREADY_CLOSED("Ärendet är redan avslutat."),
        NOT_CLOSED("Ärendet är inte avslutat och kan därför inte öppnas igen."),
        DUPLICATE_OF_ITSELF("En avvikelse kan inte vara en dubblett av sig själv."),
        NOT_ANSWERED("Klagomålet har inte besvarats av enheten ännu."),
        ALREADY_ESCALATED("Klagomålet ligger redan hos klagomålsdelegationen."),
        INVESTIGATION_NOT_OPENED("Utredningen har inte inletts."),
        INVESTIGATION_ALREADY_OPENED("Utredningen är redan inledd."),
        NOT_ASSESSED("Utredningen är inte färdig: bedömningen saknas."),
        NOT_DECIDED("Beslut saknas."),
        ALREADY_DECIDED("Beslut är redan fattat."),
        NOT_TO_BE_NOTIFIED("Enligt beslutet ska anmälan till IVO inte göras."),
        NOT_NOTIFIED("Anmälan till IVO är inte gjord."),
        ALREADY_NOTIFIED("Anmälan till IVO är redan gjord."),
        INVESTIGATION_ALREADY_SENT("Utredningen är redan skickad till IVO."),
        IVO_HAS_NOT_DECIDED("IVO har inte beslutat ännu."),
        IVO_HAS_DECIDED("IVO har redan beslutat.");

        private final String sentence;

        Reason(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
