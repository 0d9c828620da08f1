package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * A planned meeting as its secretary takes it through: the agenda is approved and the notice goes out, the roll is called, the board
 * decides each matter, the minutes are approved on paper, and that is posted and taken down. What has been done before is left, so that
 * this may be done again.
 */
final class SampleMeeting {

    private static final String SECRETARY = "SECRETARY";

    /** So many days after the meeting its minutes are approved; the day after that it is posted, and four weeks later taken down. */
    private static final int APPROVED_AFTER = 6;

    private static final int POSTED_AFTER = 7;
    private static final int REMOVED_AFTER = 35;

    private static final String KEPT_AT = "Nämndens kansli, kommunhuset";

    /** The sample's meetings are of a year that is over, so their notices are entered afterwards. */
    private static final String STOOD_ELSEWHERE =
            "Anslagstavlan på kommunens tidigare webbplats. Infört när nämnden började använda Kvalitetshjulet.";

    private final SampleApi api;
    private final String meeting;
    private final LocalDate heldOn;
    private final Map<String, Taken> decisions;
    private final SampleDispute dispute;

    /**
     * @param meeting its resource, {@code meetings/…}
     * @param decisions by registry number; the others are decided as the administration proposed
     */
    SampleMeeting(SampleApi api, String meeting, LocalDate heldOn, Map<String, Taken> decisions) {
        this.api = api;
        this.meeting = meeting;
        this.heldOn = heldOn;
        this.decisions = decisions;
        this.dispute = new SampleDispute(api, meeting);
    }

    /**
     * What the board decides.
     *
     * @param points empty is as the administration proposed
     */
    record Taken(String outcome, List<String> points) {}

    void hold() {
        if (status().equals("PLANNED")) {
            api.postToVersion(SECRETARY, "agenda", meeting, "agenda/approve", empty());
            act("notice/issue", empty());
            act("open", empty());
        }
        if (status().equals("OPEN")) {
            callTheRoll();
            for (JsonNode item : items()) {
                if (item.hasNonNull("registryNumber") && !item.hasNonNull("decision")) {
                    dispute.before(item);
                    act("items/" + item.path("itemId").asText() + "/decide", decision(item));
                    dispute.after(item);
                }
            }
            act("close", empty());
        }
        if (!api.get(SECRETARY, "agenda", meeting + "/minutes").path("approved").asBoolean()) {
            act(
                    "minutes/approve",
                    empty().put("approvedOn", day(APPROVED_AFTER)).put("checkersSignedOnPaper", true));
            postAndTakeDown();
        }
    }

    /** All but two members come, so that two substitutes step in. */
    private void callTheRoll() {
        var board = api.get(SECRETARY, "agenda", "members?on=" + heldOn).path("data");
        var arrival = empty();
        var there = arrival.putArray("memberIds");
        int place = 0;
        for (JsonNode member : board) {
            boolean isAway = place == 1 || place == 7;
            if (!isAway) {
                there.add(member.path("memberId").asText());
            }
            place++;
        }
        act("attendance/arrive", arrival);
        var checkers = empty().put("day", day(APPROVED_AFTER)).put("place", KEPT_AT);
        checkers.putArray("memberIds").add(idOf(board, "member-checker"));
        act("attendance/elect-checkers", checkers);
    }

    private static String idOf(JsonNode board, String login) {
        return StreamSupport.stream(board.spliterator(), false)
                .filter(member -> member.path("login").asText().equals(login))
                .map(member -> member.path("memberId").asText())
                .findFirst()
                .orElseThrow();
    }

    private void postAndTakeDown() {
        var posting = empty().put("meetingId", meeting.substring(meeting.indexOf('/') + 1))
                .put("keptAt", KEPT_AT)
                .put("postedOn", day(POSTED_AFTER))
                .put("stoodElsewhere", STOOD_ELSEWHERE);
        var notice = api.post(SECRETARY, "agenda", "public-notices", posting);
        api.post(
                SECRETARY,
                "agenda",
                "public-notices/" + notice.path("noticeId").asText() + "/remove",
                empty().put("removedOn", day(REMOVED_AFTER)));
    }

    private String day(int daysAfter) {
        return heldOn.plusDays(daysAfter).toString();
    }

    private String status() {
        return api.get(SECRETARY, "agenda", meeting).path("status").asText();
    }

    private JsonNode items() {
        return api.get(SECRETARY, "agenda", meeting + "/items").path("data");
    }

    private void act(String action, ObjectNode body) {
        api.post(SECRETARY, "agenda", meeting + "/" + action, body);
    }

    /** As the administration proposed, where it did. */
    private ObjectNode decision(JsonNode item) {
        Taken taken = decisions.get(item.path("registryNumber").asText());
        if (taken == null) {
            return empty().put("outcome", "APPROVED");
        }
        ObjectNode decision = empty().put("outcome", taken.outcome());
        if (!taken.points().isEmpty()) {
            taken.points().forEach(decision.putArray("points")::add);
        }
        return decision;
    }

    private static ObjectNode empty() {
        return SampleJson.JSON.createObjectNode();
    }
}
