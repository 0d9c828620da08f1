package se.kvalitetshjulet.decisions.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has served its time is gone, and stays gone. */
@QuarkusTest
class ErasureTest {

    private static final Tenant BOARD = new Tenant("9999", "socn");

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private final Api system = Api.as("SYSTEM");
    private final DecisionFixture decision = aDecision().aboutSomeone();

    @Test
    void an_erased_decision_leaves_nothing_but_the_word_that_it_is_erased() {
        system.send(List.of(decision.made(), decision.declined("2024-02-01"), decision.resumed("2024-02-02")))
                .statusCode(200);
        assertThat(rowsAboutIt()).isGreaterThan(5);

        var erased = decision.erased("2024-06-01");
        system.send(erased).statusCode(202);
        system.send(erased).statusCode(202);

        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(404);
        assertThat(rowsAboutIt()).isZero();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(new Topic(kafka, Topics.DECISIONS_EVENTS)
                                .messagesOf("9999/socn/" + decision.id(), 1)
                                .getLast())
                        .contains("se.kvalitetshjulet.thing.erased.v1"));
    }

    @Test
    void what_comes_after_the_erasure_brings_nothing_back() {
        system.send(List.of(decision.erased("2024-06-01"), decision.made())).statusCode(200);
        system.send(decision.started("2024-03-01")).statusCode(202);
        assertThat(rowsAboutIt()).isZero();

        var other = aDecision();
        system.send(List.of(other.made(), decision.declined("2024-03-02"))).statusCode(200);
        assertThat(rowsAboutIt()).isZero();
        Api.as("CONTROLLER").get("/decisions/" + other.id()).statusCode(200);
    }

    @Test
    void the_erasure_of_another_kind_of_thing_does_not_touch_a_decision() {
        system.send(decision.made()).statusCode(202);
        system.send(DecisionFixture.withData(decision.erased("2024-06-01"), "kind", "CASE"))
                .statusCode(202);
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(200);
    }

    @Test
    void the_door_opens_only_for_a_decision_whose_erasure_has_been_told() {
        system.send(decision.made()).statusCode(202);
        store.useTenant(
                BOARD,
                tx -> tx.createQuery("select kit_erase('9999', 'socn', array[:id])")
                        .bind("id", decision.id())
                        .mapTo(String.class)
                        .list());
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(200);
        assertThatThrownBy(() -> store.useTenant(BOARD, tx -> tx.execute("delete from erased_thing")))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    /** Rows of every table that can hold anything of the decision, except the word that it is erased. */
    private int rowsAboutIt() {
        return store.inTenant(BOARD, tx -> {
            var of = Map.of("id", decision.id(), "key", "9999/socn/" + decision.id());
            int rows = 0;
            for (var table :
                    List.of("decision", "decision_event", "decision_wait", "decision_conflict", "person", "note")) {
                rows += tx.createQuery("select count(*) from " + table + " where decision_id = :id")
                        .bindMap(of)
                        .mapTo(Integer.class)
                        .one();
            }
            return rows
                    + tx.createQuery(
                                    "select count(*) from outbox where key = :key and payload not like '%thing.erased%'")
                            .bindMap(of)
                            .mapTo(Integer.class)
                            .one();
        });
    }
}
