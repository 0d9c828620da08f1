package se.kvalitetshjulet.kit.jobs;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.sample.LongCount;
import se.kvalitetshjulet.kit.sample.LongCount.Trouble;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** Long work, as whoever started it sees it. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "things"))
class JobsTest {

    private static final String BOARD = "/things/v1/9999/socn";

    @Inject
    Jobs jobs;

    @Inject
    JobRows rows;

    @Inject
    Store store;

    @Inject
    InstantSource clock;

    @Inject
    @Any
    Instance<Work<?, ?>> works;

    private final String thing = "thing-" + UUID.randomUUID();

    @Test
    void a_job_goes_on_by_itself_and_shows_how_far_it_has_come() {
        var started =
                start(5, Trouble.WAIT, 3).body("state", equalTo("WAITING")).body("endedAt", nullValue());
        var where = started.extract().header("Location");
        assertThat(where).endsWith(BOARD + "/jobs/" + started.extract().path("jobId"));

        eventually(() -> see("CONTROLLER", where)
                .body("state", equalTo("RUNNING"))
                .body("done", equalTo(3))
                .body("total", equalTo(5))
                .body("result.events", equalTo(3))
                .body("startedBy", equalTo("Controller, exempel"))
                .body("startedAt", notNullValue()));
        LongCount.GO_ON.release();
        eventually(() -> see("CONTROLLER", where)
                .body("state", equalTo("DONE"))
                .body("done", equalTo(5))
                .body("result.events", equalTo(5))
                .body("endedAt", notNullValue()));
        counted(thing, 5);
        counted("end-" + thing, 1);
    }

    @Test
    void a_step_that_is_cut_off_in_the_middle_is_done_again_and_once() {
        var where = start(4, Trouble.CUT_OFF, 2).extract().header("Location");
        eventually(() -> see("CONTROLLER", where).body("state", equalTo("DONE")));
        counted(thing, 4);
        counted("end-" + thing, 1);
    }

    @Test
    void two_instances_share_a_job_and_do_each_step_once() throws InterruptedException {
        var other = new JobLoop(rows, store, clock, works);
        other.start(new StartupEvent());
        try {
            var where = start(200, Trouble.NONE, 0).extract().header("Location");
            eventually(() -> see("CONTROLLER", where).body("state", equalTo("DONE")));
        } finally {
            other.stop(new ShutdownEvent());
        }
        counted(thing, 200);
        counted("end-" + thing, 1);
    }

    @Test
    void a_job_that_is_refused_says_why_and_what_was_done_stands() {
        var where = start(5, Trouble.REFUSED, 2).extract().header("Location");
        eventually(() -> see("CONTROLLER", where)
                .body("state", equalTo("FAILED"))
                .body("done", equalTo(2))
                .body("problem.type", equalTo("urn:kvalitetshjulet:problem:not-storable"))
                .body("problem.detail", equalTo("Räkna om.")));
        counted(thing, 2);
        counted("end-" + thing, 1);
    }

    @Test
    void a_job_that_fails_tells_nothing_of_what_went_wrong_inside() {
        var where = start(5, Trouble.BROKEN, 0).extract().header("Location");
        eventually(() -> see("CONTROLLER", where)
                .body("state", equalTo("FAILED"))
                .body("problem.type", equalTo("urn:kvalitetshjulet:problem:broken"))
                .body(not(containsString("secret"))));
        counted(thing, 0);
        counted("end-" + thing, 1);
    }

    @Test
    void a_job_that_runs_out_of_memory_ends_alone() {
        var where = start(5, Trouble.OUT_OF_MEMORY, 2).extract().header("Location");
        eventually(() -> see("CONTROLLER", where)
                .body("state", equalTo("FAILED"))
                .body("problem.type", equalTo("urn:kvalitetshjulet:problem:broken")));
        var next = start(1, Trouble.NONE, 0).extract().header("Location");
        eventually(() -> see("CONTROLLER", next).body("state", equalTo("DONE")));
    }

    @Test
    void a_job_is_there_for_whoever_started_it_and_for_administrators_only() {
        var where = start(1, Trouble.NONE, 0).extract().header("Location");
        see("ADMINISTRATOR", where).statusCode(200);
        see("UNIT_MANAGER", where).statusCode(404);
        see("SYSTEM", where).statusCode(404);
        see("CONTROLLER", where.replace("9999", "9998")).statusCode(404);
        see("CONTROLLER", BOARD + "/jobs/" + UUID.randomUUID()).statusCode(404);
        see("CONTROLLER", BOARD + "/jobs/not-an-id").statusCode(404);
    }

    @Test
    void a_job_is_started_once_by_a_request_with_a_key() {
        var first = startWithKey(thing);
        assertThat(startWithKey(thing)).isEqualTo(first);
        eventually(() -> see("CONTROLLER", first).body("state", equalTo("DONE")));
        counted(thing, 1);
    }

    @Test
    void a_job_that_ended_long_ago_is_forgotten() {
        var where = start(1, Trouble.NONE, 0).extract().header("Location");
        eventually(() -> see("CONTROLLER", where).body("state", equalTo("DONE")));
        jobs.forgetOld();
        see("CONTROLLER", where).statusCode(200);

        store.useAllTenants(tx -> tx.createUpdate(
                        "update job set ended_at = ended_at - interval '31 days' where job_id = ?")
                .bind(0, UUID.fromString(where.substring(where.lastIndexOf('/') + 1)))
                .execute());
        jobs.forgetOld();
        see("CONTROLLER", where).statusCode(404);
    }

    private String startWithKey(String key) {
        return as("CONTROLLER")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(new LongCount.Count(thing, 1, Trouble.NONE, 0))
                .post(BOARD + "/long-counts")
                .then()
                .statusCode(202)
                .extract()
                .header("Location");
    }

    private ValidatableResponse start(long times, Trouble trouble, long after) {
        return as("CONTROLLER")
                .contentType("application/json")
                .body(new LongCount.Count(thing, times, trouble, after))
                .post(BOARD + "/long-counts")
                .then()
                .statusCode(202);
    }

    private static ValidatableResponse see(String role, String where) {
        return as(role).get(where).then();
    }

    private static void counted(String thing, int events) {
        see("CONTROLLER", BOARD + "/things/" + thing).body("events", equalTo(events));
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(RealParts.token(SampleUser.as(role)));
    }

    private static void eventually(Runnable seen) {
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(seen::run);
    }
}
