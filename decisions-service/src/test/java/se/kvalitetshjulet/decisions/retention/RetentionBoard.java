package se.kvalitetshjulet.decisions.retention;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.DecisionFixture.withData;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.OwnBoard;

/** A board of a test's own, so that all of its decisions can be judged. */
final class RetentionBoard {

    private final OwnBoard board = new OwnBoard();

    OwnBoard own() {
        return board;
    }

    /** Long ago: decided, executed and closed, in a case of its own, about nobody that anybody has told of. */
    DecisionFixture served(Map<String, Object> changes) {
        var decision = aDecision().decidedOn("2015-01-10");
        var made = ownCase(decision.made());
        for (var change : changes.entrySet()) {
            made = withData(made, change.getKey(), change.getValue());
        }
        board.take(made, decision.started("2015-02-01"), decision.closed("2016-01-31"));
        return decision;
    }

    DecisionFixture served() {
        return served(Map.of());
    }

    /** Decided, executed and closed on one day. */
    DecisionFixture endedOn(String day) {
        var decision = aDecision().decidedOn(day);
        board.take(ownCase(decision.made()), decision.started(day), decision.closed(day));
        return decision;
    }

    /** The same event, of a case that no other decision is of. */
    static Map<String, Object> ownCase(Map<String, Object> made) {
        return withData(made, "caseReference", "A-" + UUID.randomUUID());
    }

    /** Has a proposal made, and waits for it. */
    String proposed() {
        return settled(board.post("HEAD_OF_ADMINISTRATION", "/retention-runs", Map.of()), "PROPOSED");
    }

    /** Decides it, and waits until all is done. */
    void decided(String run) {
        settled(
                board.post(
                        "HEAD_OF_ADMINISTRATION",
                        "/retention-runs/" + run + "/decide",
                        Map.of("reference", "SOCN/2026:1")),
                "DONE");
    }

    private String settled(ValidatableResponse started, String state) {
        var location = started.statusCode(202).extract().header("Content-Location");
        var run = location.substring(location.lastIndexOf('/') + 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> run(run).body("state", equalTo(state)));
        return run;
    }

    ValidatableResponse run(String run) {
        return board.get("AUDITOR", "/retention-runs/" + run).statusCode(200);
    }

    List<String> candidates(String run) {
        return things(run, "/candidates");
    }

    List<String> erased(String run) {
        return things(run, "/erased");
    }

    private List<String> things(String run, String list) {
        return board.get("AUDITOR", "/retention-runs/" + run + list + "?limit=1000")
                .statusCode(200)
                .extract()
                .path("data.thing");
    }

    /** What stays, with the reason of each. */
    Map<String, String> kept(String run) {
        List<Map<String, String>> rows = board.get("AUDITOR", "/retention-runs/" + run + "/kept?limit=1000")
                .statusCode(200)
                .extract()
                .path("data");
        var kept = new HashMap<String, String>();
        rows.forEach(row -> kept.put(row.get("thing"), row.get("reason")));
        return kept;
    }
}
