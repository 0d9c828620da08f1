package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.edition.ProposeEditions;
import se.kvalitetshjulet.reporting.facts.Ledger;

/** What becomes known after an edition was issued: one proposal for the next, and the old one as it was. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class LateFactsTest {

    private static final String Q1 = "UNEXECUTED_DECISIONS-2024-Q1";
    private static final String EDITION = "/reports/" + Q1 + "-1";
    private static final String DRAFT = "/reports/" + Q1 + "-draft";

    @Inject
    Store store;

    @Inject
    ProposeEditions propose;

    @Inject
    Ledger ledger;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @TestHTTPResource
    URI service;

    private Board board;

    @BeforeEach
    void an_edition_with_six_decisions() {
        board = Board.fresh(store, kafka);
        issueSix(board);
    }

    @Test
    void after_a_quiet_time_late_facts_make_one_proposal_also_when_two_instances_look() {
        board.learns(twoThatCameLate());
        board.learns(board.decision("d0").decidedOn("2023-10-01").correctedOn("2024-05-01", "decidedOn", "2023-09-15"));
        propose.quietSince(Instant.now().minus(Duration.ofMinutes(5)));
        board.reads("AUDITOR", DRAFT).statusCode(404);
        board.reads("AUDITOR", EDITION + "/proposal").statusCode(404);
        assertThat(board.outgoing("report.assembled")).hasSize(1);

        twoLookAtOnce();
        propose.quietSince(later());

        assertThat(board.outgoing("report.assembled")).hasSize(2);
        board.reads("AUDITOR", EDITION + "/proposal")
                .statusCode(200)
                .body("reportId", equalTo(Q1 + "-draft"))
                .body("edition", equalTo(2))
                .body("supersedes", equalTo(Q1 + "-1"))
                .body("inWords", equalTo("två beslut tillkom, ett rättades"))
                .body("differences.find { it.figureId == 'unexecuted.not-executed.total' }.before", equalTo(6))
                .body("differences.find { it.figureId == 'unexecuted.not-executed.total' }.after", equalTo(8));
        board.reads("AUDITOR", "/reports")
                .body("data[0].proposedEdition", equalTo(2))
                .body("data[0].inWords", equalTo("två beslut tillkom, ett rättades"))
                .body("data[1].inWords", nullValue());
    }

    @Test
    void counts_are_said_to_those_only_who_may_see_small_ones() {
        board.learns(twoThatCameLate());
        propose.quietSince(later());

        board.reads("HEAD_OF_ADMINISTRATION", EDITION + "/proposal").body("inWords", equalTo("några beslut tillkom"));
        board.reads("HEAD_OF_ADMINISTRATION", "/reports").body("data[0].inWords", equalTo("några beslut tillkom"));
        board.reads("MEMBER", EDITION + "/proposal").statusCode(403);
        board.reads("MEMBER", "/reports").body("data.reportId", equalTo(List.of(Q1 + "-1")));

        board.publishes("2024-Q1").statusCode(201).body("edition", equalTo(2)).body("stale", equalTo(false));
        board.reads("AUDITOR", EDITION + "/proposal").statusCode(404);
        var differences = "/reports/" + Q1 + "-2/differences";
        board.reads("MEMBER", differences).body("inWords", equalTo("några beslut tillkom"));
        board.reads("CONTROLLER", differences).body("inWords", equalTo("två beslut tillkom"));
        board.reads("CONTROLLER", EDITION + "/differences?from=" + Q1 + "-2")
                .body("inWords", equalTo("två beslut utgick"));
    }

    @Test
    void what_gives_the_same_report_after_all_takes_the_mark_away_and_makes_no_draft() {
        var wrong = board.decision("d0").decidedOn("2023-10-01").correctedOn("2024-05-01", "decidedOn", "2023-09-15");
        board.learns(wrong);
        board.reads("MEMBER", EDITION).body("stale", equalTo(true));
        board.learns(wrong.correctedOn("2024-05-02", "decidedOn", "2023-10-01"));
        propose.quietSince(later());

        board.reads("MEMBER", EDITION).body("stale", equalTo(false));
        board.reads("AUDITOR", DRAFT).statusCode(404);
        assertThat(board.outgoing("report.assembled")).hasSize(1);
    }

    @Test
    void what_comes_after_a_proposal_is_brought_into_it() {
        board.learns(board.decision("late-1").decidedOn("2023-09-01"));
        propose.quietSince(later());
        board.learns(board.decision("late-2").decidedOn("2023-09-02"));
        propose.quietSince(later());
        board.reads("AUDITOR", EDITION + "/proposal").body("inWords", equalTo("två beslut tillkom"));
    }

    @Test
    void an_edition_from_a_draft_that_something_came_after_is_stale_from_the_start() {
        board.assembles("2023-Q4");
        board.learns(board.decision("late").decidedOn("2023-09-01"));
        board.publishes("2023-Q4").statusCode(201).body("stale", equalTo(true));
        propose.quietSince(later());
        board.reads("AUDITOR", "/reports/UNEXECUTED_DECISIONS-2023-Q4-1/proposal")
                .body("inWords", equalTo("ett beslut tillkom"));
    }

    @Test
    void what_has_served_its_time_is_erased_without_a_proposal() {
        var old = board.decision("d0").decidedOn("2023-10-01");
        board.send(
                Topics.DECISIONS_EVENTS,
                List.of(old.erasedOn("2024-06-01").events().getLast()));
        await().until(() -> board.count("select count(*) from decision_version where decision_id = 'd0'") == 0);
        board.reads("MEMBER", EDITION).body("stale", equalTo(false));
    }

    @Test
    void reports_of_two_periods_are_not_compared() {
        board.assembles("2023-Q4");
        board.publishes("2023-Q4").statusCode(201);
        board.reads("AUDITOR", EDITION + "/differences?from=UNEXECUTED_DECISIONS-2023-Q4-1")
                .statusCode(422)
                .body("type", containsString("report-not-comparable"));
        board.reads("AUDITOR", EDITION + "/differences").statusCode(422);
    }

    @Test
    void the_proposal_stands_on_the_pages_for_those_who_may_read_it() {
        var sample = Board.sample(store, kafka);
        sample.assembles("2021-Q4");
        sample.publishes("2021-Q4").statusCode(201);
        var before = sample.count("select count(*) from event");
        sample.send(
                Topics.DECISIONS_EVENTS,
                sample.decision("very-late")
                        .decidedOn("2021-06-01")
                        .executedOn("2021-12-15")
                        .events());
        sample.knows(before + 2);
        propose.quietSince(later());

        sample.reads("AUDITOR", "/reports/UNEXECUTED_DECISIONS-2021-Q4-1/proposal")
                .body("differences.figureId", hasItem("unexecuted.executed.total"))
                .body("differences.findAll { it.after == 0 }", empty());
        var controller = Visitor.as("CONTROLLER", service);
        assertThat(controller.looksAt("/rapporter", "reports-with-proposal").body())
                .contains("Förslag till utgåva 2: ett beslut tillkom");
        assertThat(controller
                        .looksAt("/rapporter/UNEXECUTED_DECISIONS-2021-Q4-1", "report-with-proposal")
                        .body())
                .contains("Förslag till utgåva 2: ett beslut tillkom", "Läs förslaget");
        assertThat(controller
                        .looksAt("/rapporter/UNEXECUTED_DECISIONS-2021-Q4-draft/andringar", "differences-of-proposal")
                        .body())
                .contains("Ändringar från utgåva 1 till utkastet", "Ett beslut tillkom.");
        assertThat(Visitor.as("MEMBER", service)
                        .goes("/rapporter/UNEXECUTED_DECISIONS-2021-Q4-1")
                        .body())
                .contains("Nya uppgifter har kommit")
                .doesNotContain("Förslag till utgåva", "beslut tillkom");
    }

    private static void issueSix(Board of) {
        of.tells(
                Topics.DECISIONS_EVENTS,
                IntStream.range(0, 6)
                        .mapToObj(i -> of.decision("d" + i).decidedOn("2023-10-01"))
                        .toArray(DecisionStory[]::new));
        of.assembles("2024-Q1");
        of.publishes("2024-Q1").statusCode(201);
    }

    /** Two looks that both have seen the stale edition, and wait for their turn at the board. */
    private void twoLookAtOnce() {
        var looks = store.inTenant(board.tenant(), tx -> {
            ledger.tick(tx, board.tenant());
            var begun = Stream.generate(() -> CompletableFuture.runAsync(
                            () -> propose.quietSince(later()),
                            look -> Thread.ofPlatform().start(look)))
                    .limit(2)
                    .toArray(CompletableFuture[]::new);
            await().until(() -> board.count("select count(*) from pg_locks where not granted") >= begun.length);
            return begun;
        });
        CompletableFuture.allOf(looks).join();
    }

    private DecisionStory[] twoThatCameLate() {
        return new DecisionStory[] {
            board.decision("late-1").decidedOn("2023-09-01"),
            board.decision("late-2").decidedOn("2023-09-02")
        };
    }

    private static Instant later() {
        return Instant.now().plus(Duration.ofHours(1));
    }
}
