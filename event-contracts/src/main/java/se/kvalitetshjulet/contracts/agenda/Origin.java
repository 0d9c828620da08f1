package se.kvalitetshjulet.contracts.agenda;

/** The thing that a matter or an item comes of. */
public record Origin(Kind kind, String id) {

    public enum Kind {
        REPORT,
        LEX_SARAH,
        COMPLAINT,
        INSPECTION
    }
}
