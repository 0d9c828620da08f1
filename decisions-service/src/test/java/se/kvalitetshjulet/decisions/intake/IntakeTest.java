package se.kvalitetshjulet.decisions.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What is accepted takes effect once, whatever the way, the order and the number of deliveries. */
@QuarkusTest
class IntakeTest {

    @Inject
    Store store;

    private final Api system = Api.as("SYSTEM");
    private final Api controller = Api.as("CONTROLLER");

    @Test
    void an_event_may_come_alone_in_a_batch_or_in_binary_mode() {
        var decision = aDecision();
        system.send(decision.made()).statusCode(202).body("status", equalTo("ACCEPTED"));
        system.send(List.of(decision.partStarted("2024-02-01")))
                .statusCode(200)
                .body("status", equalTo(List.of("ACCEPTED")));
        var started = decision.started("2024-03-01");
        var request = system.request().contentType("application/json").body(Api.json(started.get("data")));
        started.forEach((name, value) -> {
            if (!name.equals("data")) {
                request.header("ce-" + name, value);
            }
        });
        request.post(Api.BOARD + "/events").then().statusCode(202).body("status", equalTo("ACCEPTED"));

        controller
                .get("/decisions/" + decision.id())
                .statusCode(200)
                .body("status", equalTo("EXECUTED"))
                .body("executedOn", equalTo("2024-03-01"))
                .body("version", equalTo(3));
    }

    @Test
    void an_execution_before_its_decision_is_kept_uncounted_and_listed_until_the_decision_comes() {
        var decision = aDecision();
        var started = decision.started("2024-02-01");
        system.send(started).statusCode(202);

        controller
                .get("/decisions/" + decision.id())
                .statusCode(200)
                .body("status", equalTo("UNKNOWN"))
                .body("conflicts", equalTo(1))
                .body("unusedEvents", hasSize(1));
        controller
                .get("/conflicts?limit=1000")
                .statusCode(200)
                .body("data.find { it.decisionId == '" + decision.id() + "' }.eventId", equalTo(started.get("id")))
                .body("data.find { it.decisionId == '" + decision.id() + "' }.reason", equalTo("DECISION_UNKNOWN"))
                .body(
                        "data.find { it.decisionId == '" + decision.id() + "' }.sentence",
                        equalTo("Beslutet som händelsen gäller har inte kommit in."));

        system.send(decision.made()).statusCode(202);
        controller
                .get("/decisions/" + decision.id())
                .body("status", equalTo("EXECUTED"))
                .body("unusedEvents", empty());
        controller
                .get("/conflicts?limit=1000")
                .body("data.findAll { it.decisionId == '" + decision.id() + "' }", empty());
    }

    @Test
    void any_order_any_batches_and_any_redelivery_give_the_same_state() {
        var random = new Random(42);
        for (int round = 0; round < 3; round++) {
            var one = aDecision();
            var inOrder = story(one);
            system.send(inOrder).statusCode(200);

            var other = aDecision();
            var shuffled = new ArrayList<>(story(other));
            shuffled.addAll(shuffled.subList(0, 4));
            Collections.shuffle(shuffled, random);
            for (int from = 0; from < shuffled.size(); from += 3) {
                system.send(shuffled.subList(from, Math.min(shuffled.size(), from + 3)))
                        .statusCode(200);
            }
            assertThat(state(other)).isEqualTo(state(one));
        }
    }

    @Test
    void the_same_batch_again_changes_nothing() {
        var decision = aDecision();
        var events = story(decision);
        system.send(events).statusCode(200);
        var before = state(decision);
        system.send(events).statusCode(200).body("status.unique()", equalTo(List.of("DUPLICATE")));
        assertThat(state(decision)).isEqualTo(before);
    }

    @Test
    void ten_thousand_events_come_in_one_batch() {
        var events = new ArrayList<Map<String, Object>>();
        for (int number = 0; number < 2_000; number++) {
            var decision = aDecision().inUnit("enhet-stor");
            events.addAll(List.of(
                    decision.made(),
                    decision.partStarted("2024-02-01"),
                    decision.declined("2024-02-10"),
                    decision.started("2024-04-01"),
                    decision.interrupted("2024-05-01")));
        }
        system.send(events).statusCode(200).body("status.unique()", equalTo(List.of("ACCEPTED")));

        controller
                .get("/decisions?unit=enhet-stor&status=INTERRUPTED")
                .body("meta.totalRecords", equalTo(2_000))
                .body("meta.totalPages", equalTo(100));
    }

    private static List<Map<String, Object>> story(DecisionFixture decision) {
        return List.of(
                decision.made(),
                decision.declined("2024-01-20"),
                decision.partStarted("2024-02-01"),
                decision.interrupted("2024-02-10"),
                decision.resumed("2024-03-01"),
                decision.explained("2024-03-02"),
                decision.corrected("2024-03-03", Map.of("resumedOn", "2024-02-28", "unit", "hemtjanst-syd")),
                decision.started("2024-05-01"),
                decision.interrupted("2024-06-01"),
                decision.closed("2024-07-01"),
                decision.started("2024-08-01"));
    }

    /** All that is kept of a decision's state, without its id and those of its events. */
    private List<Map<String, Object>> state(DecisionFixture decision) {
        return store.inTenant(new Tenant("9999", "socn"), tx -> {
            var rows = new ArrayList<Map<String, Object>>();
            for (var table : List.of("decision", "decision_wait", "decision_conflict")) {
                rows.addAll(tx.createQuery("select to_jsonb(t) - 'decision_id' - 'id' as row from " + table
                                + " t where decision_id = :id order by 1")
                        .bind("id", decision.id())
                        .mapToMap()
                        .list());
            }
            return rows.stream()
                    .map(row -> Map.<String, Object>of("row", row.get("row").toString()))
                    .toList();
        });
    }
}
