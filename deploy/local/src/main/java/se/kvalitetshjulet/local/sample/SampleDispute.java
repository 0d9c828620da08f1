package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** Where the sample's board did not agree, or somebody had to leave: a vote with a reservation, and a disqualification. */
final class SampleDispute {

    private static final String SECRETARY = "SECRETARY";
    private static final String VOTED_ON = "SOCN/2024:125";
    private static final String DISQUALIFIED_IN = "SOCN/2024:140";
    private static final String COUNTER_PROPOSAL = "Ärendet avslås.";
    private static final String RESERVATION = "Riktlinjerna borde ha prövats på en enhet först.";

    private final SampleApi api;
    private final String meeting;

    SampleDispute(SampleApi api, String meeting) {
        this.api = api;
        this.meeting = meeting;
    }

    /** What goes before the decision. */
    void before(JsonNode item) {
        switch (item.path("registryNumber").asText()) {
            case VOTED_ON -> vote(proceedings(item));
            case DISQUALIFIED_IN ->
                api.post(
                        SECRETARY,
                        "agenda",
                        proceedings(item) + "/disqualify",
                        empty().put("memberId", serving().getLast()).put("ground", "OTHER_CIRCUMSTANCE"));
            default -> {
                // The board agrees.
            }
        }
    }

    /** What follows it before the meeting ends. */
    void after(JsonNode item) {
        if (item.path("registryNumber").asText().equals(VOTED_ON)) {
            api.post(
                    SECRETARY,
                    "agenda",
                    proceedings(item) + "/reserve",
                    empty().put("memberId", serving().getLast()).put("text", RESERVATION));
        }
    }

    /** The last three of those who serve want the matter rejected; the others do not. */
    private void vote(String proceedings) {
        api.post(
                SECRETARY,
                "agenda",
                proceedings + "/propose",
                empty().put("text", "Bifall till förvaltningens förslag."));
        var proposals = api.post(
                        SECRETARY,
                        "agenda",
                        proceedings + "/propose",
                        empty().put("memberId", serving().getLast()).put("text", COUNTER_PROPOSAL))
                .path("proposals");
        var order = empty();
        var ids = order.putArray("proposalIds");
        proposals.forEach(proposal -> ids.add(proposal.path("proposalId").asText()));
        api.post(SECRETARY, "agenda", proceedings + "/order", order);
        api.post(SECRETARY, "agenda", proceedings + "/begin-vote", empty());
        var voters = serving();
        var cast = empty();
        var ballots = cast.putArray("ballots");
        for (int place = 0; place < voters.size(); place++) {
            ballots.addObject()
                    .put("memberId", voters.get(place))
                    .put("ballot", place < voters.size() - 3 ? "YES" : "NO");
        }
        api.post(SECRETARY, "agenda", proceedings + "/count-vote", cast);
    }

    private List<String> serving() {
        var seated = api.get(SECRETARY, "agenda", meeting + "/attendance").path("serving");
        return StreamSupport.stream(seated.spliterator(), false)
                .map(each -> each.path("memberId").asText())
                .toList();
    }

    private String proceedings(JsonNode item) {
        return meeting + "/items/" + item.path("itemId").asText() + "/proceedings";
    }

    private static ObjectNode empty() {
        return SampleJson.JSON.createObjectNode();
    }
}
