package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A planned meeting as its secretary takes it through: the agenda is approved, the notice goes out, the board decides each matter, and the minutes
 * are approved. What has been done before is left, so that this may be done again.
 */
final class SampleMeeting {

    private static final String SECRETARY = "SECRETARY";
    private static final String APPROVED_ON = "2024-04-29";

    /** What the board decided on the matters that have no statement with proposed decisions in the sample. */
    private static final Map<String, Taken> DECISIONS = Map.of(
            "SOCN/2024:65", new Taken("NOTED", "Kvalitetsberättelsen för 2023 läggs till handlingarna."),
            "SOCN/2023:52", new Taken("PROPOSED_TO_COUNCIL", "Nämnden föreslår att kommunfullmäktige avslår motionen."),
            "SOCN/2024:56", new Taken("NOTED", "Månadsrapporten för mars 2024 läggs till handlingarna."));

    private final SampleApi api;
    private final String meeting;

    /**
     * @param meeting its resource, {@code meetings/…}
     */
    SampleMeeting(SampleApi api, String meeting) {
        this.api = api;
        this.meeting = meeting;
    }

    private record Taken(String outcome, String point) {}

    void hold() {
        if (status().equals("PLANNED")) {
            api.postToVersion(
                    SECRETARY, "agenda", meeting + "/agenda", "approve", empty().put("approvedBy", "Ordföranden"));
            act("notice/issue", empty());
            act("open", empty());
        }
        if (status().equals("OPEN")) {
            callRoll();
            for (JsonNode item :
                    api.get(SECRETARY, "agenda", meeting + "/items").path("data")) {
                if (item.hasNonNull("registryNumber") && !item.hasNonNull("decision")) {
                    act("items/" + item.path("itemId").asText() + "/decide", decision(item));
                }
            }
            act("close", empty());
        }
        if (!api.get(SECRETARY, "agenda", meeting + "/minutes").path("approved").asBoolean()) {
            act("minutes/approve", empty().put("approvedOn", APPROVED_ON));
        }
    }

    /** All who have been elected come; a board without a register decides all the same. */
    private void callRoll() {
        ObjectNode arrival = empty();
        api.get(SECRETARY, "agenda", meeting + "/attendance")
                .path("absent")
                .forEach(member -> arrival.withArray("memberIds").add(member.path("memberId")));
        if (arrival.hasNonNull("memberIds")) {
            act("attendance/arrive", arrival);
        }
    }

    private String status() {
        return api.get(SECRETARY, "agenda", meeting).path("status").asText();
    }

    private void act(String action, ObjectNode body) {
        api.post(SECRETARY, "agenda", meeting + "/" + action, body);
    }

    /** As the administration proposed, where it did. */
    private static ObjectNode decision(JsonNode item) {
        Taken taken = DECISIONS.get(item.path("registryNumber").asText());
        if (taken == null) {
            return empty().put("outcome", "APPROVED");
        }
        ObjectNode decision = empty().put("outcome", taken.outcome());
        decision.putArray("points").add(taken.point());
        return decision;
    }

    private static ObjectNode empty() {
        return SampleJson.JSON.createObjectNode();
    }
}
