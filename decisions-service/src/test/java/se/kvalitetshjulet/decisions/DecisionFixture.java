package se.kvalitetshjulet.decisions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Makes the events of one decision, as a case system would post them. */
public final class DecisionFixture {

    public static final String SOURCE = "/case-system/exempel";

    /** One that Skatteverket has published for tests. */
    public static final String IDENTITY_NUMBER = "191212121212";

    private final String id;
    private String decidedOn = "2024-01-10";
    private String unit = "hemtjanst-norr";
    private String serviceType = "HOME_CARE";
    private boolean withPerson;
    private boolean protectedIdentity;

    private DecisionFixture(String id) {
        this.id = id;
    }

    /** A decision that nothing else in the database is about. */
    public static DecisionFixture aDecision() {
        return new DecisionFixture("B-" + UUID.randomUUID());
    }

    public DecisionFixture decidedOn(String day) {
        decidedOn = day;
        return this;
    }

    public DecisionFixture inUnit(String code) {
        unit = code;
        return this;
    }

    public DecisionFixture ofType(String code) {
        serviceType = code;
        return this;
    }

    public DecisionFixture aboutSomeone() {
        withPerson = true;
        return this;
    }

    /** About somebody whose identity is protected. */
    public DecisionFixture aboutSomeoneProtected() {
        protectedIdentity = true;
        return aboutSomeone();
    }

    public String id() {
        return id;
    }

    public Map<String, Object> made() {
        var data = data(
                "caseReference",
                "A-1",
                "legalBasis",
                decidedOn.compareTo("2025-07-01") < 0 ? "SOL_2001_4_1" : "SOL_2025_11_1",
                "serviceType",
                serviceType,
                "area",
                "ELDERLY_CARE",
                "unit",
                unit,
                "decidedOn",
                decidedOn,
                "granted",
                Map.of("quantity", 12.5, "unit", "HOURS_PER_MONTH"),
                "validTo",
                "2030-12-31",
                "sex",
                "WOMAN");
        if (withPerson) {
            data.put("person", person(IDENTITY_NUMBER, "Testa Testsson", protectedIdentity));
        }
        return event("decision.made", decidedOn, data);
    }

    public static Map<String, Object> person(String name) {
        return person(IDENTITY_NUMBER, name, false);
    }

    public static Map<String, Object> person(String number, String name, boolean protectedIdentity) {
        return Map.of("identityNumber", number, "name", name, "protected", protectedIdentity);
    }

    public Map<String, Object> started(String day) {
        return event("decision.execution-started", day, data("startedOn", day, "extent", "FULL"));
    }

    public Map<String, Object> partStarted(String day) {
        return event(
                "decision.execution-started",
                day,
                data("startedOn", day, "extent", "PART", "missing", "Två timmar saknas."));
    }

    public Map<String, Object> interrupted(String day) {
        return event("decision.execution-interrupted", day, data("interruptedOn", day, "reason", "STAFF_LEFT"));
    }

    public Map<String, Object> resumed(String day) {
        return event("decision.execution-resumed", day, data("resumedOn", day));
    }

    public Map<String, Object> declined(String day) {
        return event(
                "decision.offer-recorded",
                day,
                data("offeredOn", day, "outcome", "DECLINED", "note", "Vill bo nära sin syster."));
    }

    public Map<String, Object> explained(String day) {
        return event(
                "decision.delay-explained", day, data("explainedOn", day, "reason", "NO_STAFF", "note", "Annons ute."));
    }

    public Map<String, Object> closed(String day) {
        return event("decision.closed", day, data("closedOn", day, "cause", "NEED_CEASED"));
    }

    public Map<String, Object> corrected(String day, Map<String, Object> changes) {
        return event(
                "decision.corrected", day, data("correctedOn", day, "reason", "REGISTERED_WRONG", "changes", changes));
    }

    public Map<String, Object> erased(String day) {
        return event(
                "thing.erased",
                day,
                Map.of("kind", "DECISION", "id", id, "erasedOn", day, "reason", "RETENTION_PERIOD_OVER"));
    }

    /** An event recorded at noon of a day. */
    public Map<String, Object> event(String type, String day, Map<String, Object> data) {
        var event = new LinkedHashMap<String, Object>();
        event.put("specversion", "1.0");
        event.put("id", UUID.randomUUID().toString());
        event.put("source", SOURCE);
        event.put("type", "se.kvalitetshjulet." + type + ".v1");
        event.put("subject", id);
        event.put("time", day + "T12:00:00Z");
        event.put("municipality", "9999");
        event.put("board", "socn");
        event.put("data", data);
        return event;
    }

    private Map<String, Object> data(Object... namesAndValues) {
        var data = new LinkedHashMap<String, Object>();
        data.put("decisionId", id);
        for (int place = 0; place < namesAndValues.length; place += 2) {
            data.put((String) namesAndValues[place], namesAndValues[place + 1]);
        }
        return data;
    }

    /** The same event with one attribute of its envelope changed. */
    public static Map<String, Object> with(Map<String, Object> event, String attribute, Object value) {
        var changed = new LinkedHashMap<>(event);
        changed.put(attribute, value);
        return changed;
    }

    /** The same event with one field of its data changed. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> withData(Map<String, Object> event, String field, Object value) {
        var data = new LinkedHashMap<>((Map<String, Object>) event.get("data"));
        data.put(field, value);
        return with(event, "data", data);
    }
}
