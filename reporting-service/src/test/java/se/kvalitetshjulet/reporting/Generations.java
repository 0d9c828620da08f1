package se.kvalitetshjulet.reporting;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.contracts.Topics;

/** What an administrator does with the generations of a board's projection. */
final class Generations {

    private final Board board;

    Generations(Board board) {
        this.board = board;
    }

    ValidatableResponse starting(Map<String, String> wanted) {
        return board.as("ADMINISTRATOR")
                .contentType("application/json")
                .body(wanted)
                .post("/generations")
                .then();
    }

    String starts() {
        return starting(Map.of("projection", "decisions"))
                .statusCode(202)
                .body("kind", equalTo("PROJECTION_REBUILD"))
                .extract()
                .header("Location");
    }

    ValidatableResponse rebuilt() {
        return ended(starts());
    }

    ValidatableResponse ended(String job) {
        var path = job.substring(job.indexOf("/jobs/"));
        await().atMost(Duration.ofSeconds(60))
                .until(() -> List.of("DONE", "FAILED")
                        .contains(board.reads("ADMINISTRATOR", path).extract().<String>path("state")));
        return board.reads("ADMINISTRATOR", path);
    }

    ValidatableResponse atRest(String generation) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> board.reads("ADMINISTRATOR", "/generations/" + generation)
                                .extract()
                                .path("jobId")
                        == null);
        return board.reads("ADMINISTRATOR", "/generations/" + generation);
    }

    String tagOf(String generation) {
        return board.as("ADMINISTRATOR").get("/generations/" + generation).header("ETag");
    }

    void switched(String generation) {
        ended(switches(generation)).body("state", equalTo("DONE"));
        atRest(generation).body("state", equalTo("LIVE")).body("foldedTo", nullValue());
    }

    String switches(String generation) {
        return board.as("ADMINISTRATOR")
                .header("If-Match", tagOf(generation))
                .post("/generations/" + generation + "/switch")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    ValidatableResponse dropped(String generation) {
        var job = board.as("ADMINISTRATOR")
                .header("If-Match", atRest(generation).extract().header("ETag"))
                .post("/generations/" + generation + "/drop")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
        return ended(job).body("state", equalTo("DONE"));
    }

    /** Switches in the middle of what is told. */
    void tellsAndSwitches(String generation, List<DecisionStory> stories) {
        var before = board.count("select count(*) from event");
        board.send(Topics.DECISIONS_EVENTS, RandomStories.eventsOf(stories.subList(0, stories.size() / 2)));
        var job = switches(generation);
        board.send(
                Topics.DECISIONS_EVENTS, RandomStories.eventsOf(stories.subList(stories.size() / 2, stories.size())));
        ended(job).body("state", equalTo("DONE"));
        board.knows(before + RandomStories.eventsOf(stories).size());
    }
}
