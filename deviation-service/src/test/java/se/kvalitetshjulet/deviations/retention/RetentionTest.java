package se.kvalitetshjulet.deviations.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What of the quality work has served its time, and what stays with what it belongs to. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class RetentionTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final Api head = Api.as("HEAD_OF_ADMINISTRATION");

    @Test
    void what_ended_five_years_ago_goes_with_its_texts_and_what_belongs_together_stays_together() {
        var old = closed();
        var file = closed();
        var measure = "M-" + UUID.randomUUID();
        Api.tell(EventTypes.MEASURE_DECIDED, measure, data -> {
            ((ObjectNode) data.get("concerns")).put("kind", "DEVIATION").put("id", file);
        });
        var open = "A-" + UUID.randomUUID();
        Api.tellAt("2015-03-02T10:00:00Z", EventTypes.DEVIATION_REPORTED, open, RetentionTest::in2015);

        var run = proposed();
        head.get("/retention-runs/" + run + "/candidates?limit=1000")
                .body("data.thing", hasItem(old))
                .body("data.thing", not(hasItem(file)));
        head.get("/retention-runs/" + run + "/kept?reason=SAME_FILE&limit=1000").body("data.thing", hasItem(file));
        head.get("/retention-runs/" + run + "/kept?reason=ONGOING&limit=1000").body("data.thing", hasItem(open));

        head.post("/retention-runs/" + run + "/decide", Map.of("reference", "SOCN/2026:1"))
                .statusCode(202);
        await().atMost(SOON)
                .untilAsserted(() -> head.get("/retention-runs/" + run).body("state", equalTo("DONE")));
        head.get("/retention-runs/" + run + "/erased?limit=1000").body("data.thing", hasItem(old));
        head.get("/deviations/" + old).statusCode(404);
        head.get("/deviations/" + file).statusCode(200);
        assertThat(board.rowsOf(old)).isEmpty();
        assertThat(board.messagesAbout(old)).hasSize(1).first().asString().contains("thing.erased", "\"DEVIATION\"");
    }

    @Test
    void a_person_finds_the_proposal_and_the_register_from_the_first_page() throws Exception {
        var visitor = new PageVisitor(service);
        assertPage(
                visitor.logIn("head-of-administration", "/deviations/sidor/9999/socn/kvalitet"),
                200,
                "Kvalitet",
                "/kvalitet/gallring");
        assertPage(
                visitor.get("/deviations/sidor/9999/socn/kvalitet/gallring"), 200, "Gallring", "Ta fram ett förslag");
        Api.as("UNIT_MANAGER").get("/retention-runs").statusCode(403);
        Api.as("HEAD_OF_DEPARTMENT").post("/retention-runs", Map.of()).statusCode(403);
    }

    private static String closed() {
        var thing = "A-" + UUID.randomUUID();
        Api.tellAt("2015-03-02T10:00:00Z", EventTypes.DEVIATION_REPORTED, thing, RetentionTest::in2015);
        Api.tellAt("2015-04-02T10:00:00Z", EventTypes.DEVIATION_CLOSED, thing, data -> data.put("on", "2015-04-01"));
        return thing;
    }

    private static void in2015(ObjectNode data) {
        data.put("occurredOn", "2015-03-01").put("discoveredOn", "2015-03-01").put("reportedOn", "2015-03-02");
    }

    private String proposed() {
        var location =
                head.post("/retention-runs", Map.of()).statusCode(202).extract().header("Content-Location");
        var run = location.substring(location.lastIndexOf('/') + 1);
        await().atMost(SOON)
                .untilAsserted(() -> head.get("/retention-runs/" + run).body("state", equalTo("PROPOSED")));
        return run;
    }
}
