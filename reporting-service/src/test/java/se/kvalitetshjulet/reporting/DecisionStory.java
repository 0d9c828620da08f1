package se.kvalitetshjulet.reporting;

import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The events of one decision, as decisions-service tells them. */
public final class DecisionStory {

    private static final String SOURCE = "/case-system/exempel";

    private final Tenant tenant;
    private final String decisionId;
    private final List<String> events = new ArrayList<>();
    private String serviceType = "HOME_CARE";
    private String legalBasis = "SOL_2001_4_1";
    private String sex = "WOMAN";

    private DecisionStory(Tenant tenant, String decisionId) {
        this.tenant = tenant;
        this.decisionId = decisionId;
    }

    public static DecisionStory aDecision(Tenant tenant, String decisionId) {
        return new DecisionStory(tenant, decisionId);
    }

    public String id() {
        return decisionId;
    }

    public DecisionStory of(String type) {
        serviceType = type;
        return this;
    }

    public DecisionStory under(String basis) {
        legalBasis = basis;
        return this;
    }

    public DecisionStory forA(String sexCode) {
        sex = sexCode;
        return this;
    }

    public DecisionStory decidedOn(String on) {
        return told("decision.made", on, """
                "caseReference":"A-1","legalBasis":"%s","serviceType":"%s","area":"ELDERLY_CARE","unit":"VUXEN",\
                "decidedOn":"%s","sex":"%s"\
                """.formatted(legalBasis, serviceType, on, sex));
    }

    public DecisionStory executedOn(String on) {
        return told("decision.execution-started", on, "\"startedOn\":\"" + on + "\",\"extent\":\"FULL\"");
    }

    public DecisionStory interruptedOn(String on) {
        return told("decision.execution-interrupted", on, "\"interruptedOn\":\"" + on + "\",\"reason\":\"STAFF_LEFT\"");
    }

    public DecisionStory resumedOn(String on) {
        return told("decision.execution-resumed", on, "\"resumedOn\":\"" + on + "\"");
    }

    public DecisionStory closedOn(String on) {
        return told("decision.closed", on, "\"closedOn\":\"" + on + "\",\"cause\":\"WITHDRAWN\"");
    }

    public DecisionStory correctedOn(String on, String field, String value) {
        return told(
                "decision.corrected",
                on,
                "\"correctedOn\":\"" + on + "\",\"reason\":\"REGISTERED_WRONG\",\"changes\":{\"" + field + "\":\""
                        + value + "\"}");
    }

    public DecisionStory erasedOn(String on) {
        events.add(envelope("erased", "thing.erased", on, """
                "kind":"DECISION","id":"%s","erasedOn":"%s","reason":"RETENTION_PERIOD_OVER"\
                """.formatted(decisionId, on)));
        return this;
    }

    public List<String> events() {
        return List.copyOf(events);
    }

    private DecisionStory told(String type, String on, String data) {
        events.add(
                envelope(Integer.toString(events.size()), type, on, "\"decisionId\":\"" + decisionId + "\"," + data));
        return this;
    }

    private String envelope(String id, String type, String on, String data) {
        return """
                {"specversion":"1.0","id":"%s-%s","source":"%s","type":"se.kvalitetshjulet.%s.v1","subject":"%s",\
                "time":"%sT12:00:00Z","datacontenttype":"application/json","municipality":"%s","board":"%s",\
                "sequence":"%d","data":{%s}}\
                """.formatted(
                        decisionId,
                        id,
                        SOURCE,
                        type,
                        decisionId,
                        on,
                        tenant.municipality(),
                        tenant.board(),
                        events.size() + 1,
                        data);
    }
}
