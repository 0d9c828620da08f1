package se.kvalitetshjulet.suite;

import java.util.Map;

/** The events of a decision, as a case system tells them. Dates are civil dates, {@code 2024-01-15}. */
public final class Events {

    private Events() {}

    /** A decision of home care for an older woman, by the act of that day; a test changes what it cares about. */
    public static PostedEvent made(String decisionId, String decidedOn) {
        return decision("made", decisionId)
                .with("caseReference", "A-" + decisionId)
                .with("legalBasis", decidedOn.compareTo("2025-07-01") < 0 ? "SOL_2001_4_1" : "SOL_2025_11_1")
                .with("serviceType", "HOME_CARE")
                .with("area", "ELDERLY_CARE")
                .with("unit", "HEMTJANST-NORR")
                .with("decidedOn", decidedOn)
                .with("sex", "WOMAN");
    }

    public static PostedEvent started(String decisionId, String on) {
        return decision("execution-started", decisionId).with("startedOn", on).with("extent", "FULL");
    }

    public static PostedEvent startedInPart(String decisionId, String on) {
        return started(decisionId, on).with("extent", "PART");
    }

    public static PostedEvent interrupted(String decisionId, String on) {
        return decision("execution-interrupted", decisionId)
                .with("interruptedOn", on)
                .with("reason", "STAFF_LEFT");
    }

    public static PostedEvent resumed(String decisionId, String on) {
        return decision("execution-resumed", decisionId).with("resumedOn", on);
    }

    public static PostedEvent declined(String decisionId, String on) {
        return decision("offer-recorded", decisionId).with("offeredOn", on).with("outcome", "DECLINED");
    }

    public static PostedEvent delayed(String decisionId, String on) {
        return decision("delay-explained", decisionId).with("explainedOn", on).with("reason", "NO_STAFF");
    }

    public static PostedEvent closed(String decisionId, String on) {
        return decision("closed", decisionId).with("closedOn", on).with("cause", "WITHDRAWN");
    }

    /** @param changes what is right, by field */
    public static PostedEvent corrected(String decisionId, String on, Map<String, Object> changes) {
        return decision("corrected", decisionId)
                .with("correctedOn", on)
                .with("reason", "REGISTERED_WRONG")
                .with("changes", changes);
    }

    private static PostedEvent decision(String name, String decisionId) {
        return PostedEvent.of("decision." + name, "decisionId", decisionId);
    }
}
