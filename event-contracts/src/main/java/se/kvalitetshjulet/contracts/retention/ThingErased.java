package se.kvalitetshjulet.contracts.retention;

import java.time.LocalDate;

/**
 * A thing has reached the end of its retention (gallring): its rows and events go everywhere, issued editions stay.
 */
public record ThingErased(Kind kind, String id, LocalDate erasedOn, String reason) {

    public enum Kind {
        DECISION,
        DEVIATION,
        MEASURE,
        COMPLAINT,
        LEX_SARAH,
        INSPECTION,
        RISK,
        CONTROL,
        CONCERN_REPORT,
        INVESTIGATION,
        CASE,
        PLACEMENT,
        SERVICE,
        ASSISTANCE_DECISION,
        EVICTION,
        MATTER
    }
}
