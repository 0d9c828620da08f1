package se.kvalitetshjulet.decisions.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;

/** Who decides that something is erased, and when it can be decided. Each test has a board of its own. */
@QuarkusTest
class RetentionDecisionTest {

    private static final Map<String, ?> NOTHING = Map.of();

    @Inject
    Store store;

    private final RetentionBoard board = new RetentionBoard();

    @Test
    void a_proposal_is_decided_once_and_gives_way_to_the_next() {
        board.served();
        var first = board.proposed();
        var second = board.proposed();
        board.own().get("AUDITOR", "/retention-runs/" + first).body("state", equalTo("SUPERSEDED"));
        assertThat(board.candidates(first)).isEmpty();
        decide(first).statusCode(409).body("type", endsWith("retention-not-proposed"));
        decide(UUID.randomUUID().toString()).statusCode(404);
        board.decided(second);
        decide(second).statusCode(409).body("type", endsWith("retention-not-proposed"));
        board.own().get("AUDITOR", "/retention-runs").body("data.runId", contains(second, first));
    }

    @Test
    void nothing_is_begun_while_a_run_goes_on() {
        var tenant = new Tenant("9999", board.own().code());
        store.useTenant(
                tenant,
                tx -> tx.createUpdate("""
                insert into retention_run (municipality, board, run_id, state, judged_on, proposed_at, proposed_by,
                  proposed_by_name) values ('9999', :board, gen_random_uuid(), 'ERASING', current_date, now(), 'x', 'X')
                """).bind("board", board.own().code()).execute());
        board.own()
                .post("HEAD_OF_ADMINISTRATION", "/retention-runs", NOTHING)
                .statusCode(409)
                .body("type", endsWith("retention-running"));
    }

    @Test
    void the_head_of_administration_decides_for_the_whole_board_with_a_strong_login() {
        board.served();
        var run = board.proposed();
        for (var role : List.of("HEAD_OF_DEPARTMENT", "AUDITOR", "ADMINISTRATOR", "CONTROLLER", "INVESTIGATOR")) {
            board.own().post(role, "/retention-runs", NOTHING).statusCode(403);
            board.own()
                    .post(role, "/retention-runs/" + run + "/decide", NOTHING)
                    .statusCode(403);
        }
        for (var role : List.of("ADMINISTRATOR", "CONTROLLER", "UNIT_MANAGER")) {
            board.own().get(role, "/retention-runs").statusCode(403);
        }
        var head = board.own().user("HEAD_OF_ADMINISTRATION");
        var ofOneUnit = head.with(SampleUser.Assignment.of("9999", board.own().code(), "HEAD_OF_ADMINISTRATION")
                .inUnit("hemtjanst-norr"));
        board.own().post(ofOneUnit, "/retention-runs", NOTHING).statusCode(403);
        Api.as(ofOneUnit)
                .request()
                .get("/decisions/v1/9999/" + board.own().code() + "/retention-runs/" + run)
                .then()
                .statusCode(403);
        board.own()
                .post(head.loggedInAt("loa2"), "/retention-runs/" + run + "/decide", NOTHING)
                .statusCode(403)
                .body("type", endsWith("stronger-login-required"));
        board.own()
                .post(head, "/retention-runs/" + run + "/decide", Map.of("reference", "19121212-1212"))
                .statusCode(400)
                .body("violations.field", contains("reference"))
                .body("detail", startsWith("Rätta"));
        board.own().get("AUDITOR", "/retention-runs/" + run).body("state", equalTo("PROPOSED"));
    }

    private ValidatableResponse decide(String run) {
        return board.own().post("HEAD_OF_ADMINISTRATION", "/retention-runs/" + run + "/decide", NOTHING);
    }
}
