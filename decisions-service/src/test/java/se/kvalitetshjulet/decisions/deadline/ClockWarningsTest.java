package se.kvalitetshjulet.decisions.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.Topic;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.statute.StatutoryClock;
import se.kvalitetshjulet.statute.SwedishTime;

@QuarkusTest
class ClockWarningsTest {

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);
    private final LocalDate soonDue = today.minusMonths(3).plusDays(5);

    @Inject
    ClockWarnings warnings;

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void two_instances_warn_once_and_the_next_night_not_again() throws Exception {
        var decision = aDecision().decidedOn(soonDue.toString());
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        try (var instances = Executors.newFixedThreadPool(2)) {
            for (var run : instances.invokeAll(Collections.nCopies(2, () -> warnings.warn()))) {
                run.get();
            }
        }
        warnings.warn();
        assertThat(warningsOf(decision)).hasSize(1);

        var messages = new Topic(kafka, Topics.DECISIONS_EVENTS).messagesOf("9999/socn/" + decision.id(), 2);
        assertThat(messages).hasSize(2);
        var warning = new ObjectMapper().readTree(messages.getLast());
        assertThat(warning.get("type").textValue()).isEqualTo("se.kvalitetshjulet.decision.clock-warning.v1");
        assertThat(warning.get("sequence").textValue()).isEqualTo("2");
        assertThat(warning.get("data").get("dueOn").textValue())
                .isEqualTo(StatutoryClock.dueOn(soonDue).toString());
        assertThat(warning.get("data").get("daysLeft").intValue())
                .isEqualTo((int) StatutoryClock.daysLeft(soonDue, today));
        Api.as("CONTROLLER")
                .get("/decisions/" + decision.id() + "/history")
                .body("data.sentence", hasItem(startsWith("Varning: tremånadersfristen går ut")));
    }

    @Test
    void a_clock_that_a_correction_moves_is_warned_of_anew() {
        var decision = aDecision().decidedOn(soonDue.toString());
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        warnings.warn();
        Api.as("SYSTEM")
                .send(decision.corrected(
                        today.minusDays(1).toString(),
                        Map.of("decidedOn", soonDue.plusDays(20).toString())))
                .statusCode(202);
        warnings.warn();
        assertThat(warningsOf(decision)).hasSize(2);
    }

    @Test
    void what_is_executed_overdue_or_far_off_is_not_warned_of() {
        var executed = aDecision().decidedOn(soonDue.toString());
        var overdue = aDecision().decidedOn("2024-01-10");
        var farOff = aDecision().decidedOn(today.minusDays(10).toString());
        Api.as("SYSTEM")
                .send(List.of(
                        executed.made(),
                        executed.started(today.minusDays(2).toString()),
                        overdue.made(),
                        farOff.made()))
                .statusCode(200);
        warnings.warn();
        for (var quiet : List.of(executed, overdue, farOff)) {
            assertThat(warningsOf(quiet)).isEmpty();
        }
    }

    @Test
    void a_board_with_days_of_its_own_is_warned_then() {
        var early = today.minusMonths(3).plusDays(45).toString();
        var usual = aDecision().decidedOn(early);
        var own = aDecision().decidedOn(early);
        Api.as("SYSTEM").send(usual.made()).statusCode(202);
        Api.as(SampleUser.systemOfOtherTenant())
                .sendTo(
                        "/decisions/v1/9998/socn",
                        Api.SINGLE,
                        Api.json(DecisionFixture.with(own.made(), "municipality", "9998"))
                                .getBytes(StandardCharsets.UTF_8))
                .statusCode(202);
        warnings.warn();
        assertThat(warningsOf(usual)).isEmpty();
        assertThat(warningsOf(own, "9998")).hasSize(1);
    }

    private List<String> warningsOf(DecisionFixture decision) {
        return warningsOf(decision, "9999");
    }

    private List<String> warningsOf(DecisionFixture decision, String municipality) {
        return store.inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery("select id from decision_event where decision_id = :id and source = :source")
                        .bind("id", decision.id())
                        .bind("source", ClockWarnings.SOURCE)
                        .mapTo(String.class)
                        .list());
    }
}
