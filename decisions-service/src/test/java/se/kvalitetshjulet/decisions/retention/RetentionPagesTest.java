package se.kvalitetshjulet.decisions.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;
import static se.kvalitetshjulet.decisions.retention.RetentionBoard.ownCase;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;
import se.kvalitetshjulet.statute.SwedishTime;

/** Retention as a person's browser gets it. */
@QuarkusTest
class RetentionPagesTest extends Browsing {

    private static final String HERE = BOARD + "/personuppgifter/gallring";

    private final LocalDate today = LocalDate.now(SwedishTime.ZONE);

    @Test
    void a_person_proposes_decides_and_reads_the_register_on_pages() throws Exception {
        var decision = aDecision().decidedOn("2015-01-10").inUnit("enhet-" + UUID.randomUUID());
        Api.as("SYSTEM")
                .send(List.of(ownCase(decision.made()), decision.started("2015-02-01"), decision.closed("2016-01-31")))
                .statusCode(200);
        var lastYear = today.minusYears(1).toString();
        var recent = aDecision().decidedOn(lastYear);
        Api.as("SYSTEM")
                .send(List.of(ownCase(recent.made()), recent.started(lastYear), recent.closed(lastYear)))
                .statusCode(200);
        assertPage(logIn("head-of-administration", HERE), "Gallring", "Ta fram ett förslag");
        var started = post(HERE, "");
        assertPage(started, "Gallring " + today, "Läge");
        var run = started.uri().getPath();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get(run).body()).contains("Väntar på beslut"));
        var proposal = get(run + "?limit=1000");
        assertPage(
                proposal,
                "Gallring " + today,
                decision.id(),
                "Fem år har inte gått",
                "Besluta om gallring",
                run + "?reason=");
        assertPage(
                get(run + "?limit=1000&reason=TIME_NOT_UP"),
                "Gallring " + today,
                recent.id(),
                today.minusYears(1).plusYears(5).toString());
        assertPage(get(run + "/beslut"), "Besluta om gallring?", "går inte att få tillbaka");
        var unsure = post(run + "/beslut", "reference=SOCN/2026:1");
        assertThat(unsure.statusCode()).isEqualTo(422);
        assertThat(unsure.body()).contains("Bekräfta", "value=\"SOCN/2026:1\"");
        var wrong = post(run + "/beslut", "sure=true&reference=19121212-1212");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertPage(post(run + "/beslut", "sure=true&reference=SOCN/2026:1"), "Gallring " + today, "Grund");
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(get(run + "?limit=1000").body())
                        .contains("Gallrat", "Gallrade", decision.id(), "SOCN/2026:1"));
        Api.as("CONTROLLER").get("/decisions/" + decision.id()).statusCode(404);
    }

    @Test
    void an_auditor_reads_the_register_and_decides_nothing() throws Exception {
        var register = logIn("auditor", HERE);
        assertPage(register, "Gallring", "Förvaltningschefen tar fram förslag");
        assertThat(register.body()).doesNotContain("Ta fram ett förslag");
        assertThat(get(HERE + "/" + UUID.randomUUID() + "/beslut").statusCode()).isEqualTo(403);
    }
}
