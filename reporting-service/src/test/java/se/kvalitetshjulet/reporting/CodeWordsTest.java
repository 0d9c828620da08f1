package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.edition.ProposeEditions;

/** The words that a report prints: the board's own, those of the quarter, and those that were known. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class CodeWordsTest {

    private static final String EDITION = "/reports/UNEXECUTED_DECISIONS-2024-Q1-1";
    private static final String TYPES =
            "tables.find { it.tableId == 'not-executed' }.rows.cells.collect { it[0].text }";

    @Inject
    Store store;

    @Inject
    ProposeEditions propose;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_with_six_decisions_of_a_code_that_has_no_word_yet() {
        board = Board.fresh(store, kafka);
        board.tells(
                Topics.DECISIONS_EVENTS,
                IntStream.range(0, 6)
                        .mapToObj(i -> board.decision("d" + i).of("NIGHT_CARE").decidedOn("2023-10-01"))
                        .toArray(DecisionStory[]::new));
    }

    @Test
    void a_code_is_printed_as_it_is_until_its_word_comes() {
        assertThat(board.count("select count(*) from dead_letter")).isZero();
        printed("2024-Q1").body(TYPES, hasItem("NIGHT_CARE"));
        revised(1, "Nattpatrull", "2024-01-01");
        printed("2024-Q1").body(TYPES, hasItem("Nattpatrull"));
        board.reads("CONTROLLER", "/reports/UNEXECUTED_DECISIONS-2024-Q1-draft")
                .body("figures.label", hasItem("Ej verkställda, Nattpatrull, 181–365 dagar"));
    }

    @Test
    void a_report_prints_the_words_of_its_quarter() {
        revised(1, "Nattpatrull", "2023-01-01");
        revised(2, "Nattvård", "2024-04-01");
        printed("2024-Q1").body(TYPES, hasItem("Nattpatrull"));
        printed("2024-Q2").body(TYPES, hasItem("Nattvård"));
    }

    @Test
    void the_one_told_later_counts_in_whatever_order_they_come() {
        revised(9, "Nattvård", "2023-01-01");
        revised(3, "Nattpatrull", "2023-01-01");
        printed("2024-Q1").body(TYPES, hasItem("Nattvård"));
    }

    @Test
    void as_of_an_editions_moment_gives_its_hash_again_with_the_words_of_then() {
        revised(1, "Nattpatrull", "2023-01-01");
        String then = board.assembles("2024-Q1").extract().path("asOf");
        String hash = board.publishes("2024-Q1").statusCode(201).extract().path("contentHash");

        revised(2, "Nattvård", "2023-01-01");
        printed("2024-Q1").body(TYPES, hasItem("Nattvård")).body("contentHash", not(equalTo(hash)));
        board.assembles("CONTROLLER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", "2024-Q1", "asOf", then))
                .statusCode(201)
                .body(TYPES, hasItem("Nattpatrull"))
                .body("contentHash", equalTo(hash));
    }

    @Test
    void other_words_for_a_quarter_make_its_edition_stale_and_words_for_later_days_do_not() {
        revised(1, "Nattpatrull", "2023-01-01");
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);

        revised(2, "Nattvård", "2024-04-01");
        board.reads("MEMBER", EDITION).body("stale", equalTo(false));
        revised(3, "Nattomsorg", "2023-01-01");
        board.reads("MEMBER", EDITION).body("stale", equalTo(true));
        propose.quietSince(Instant.now().plus(Duration.ofHours(1)));
        board.reads("CONTROLLER", EDITION + "/proposal").statusCode(200).body("edition", equalTo(2));
    }

    @Test
    void other_words_for_a_code_that_a_report_does_not_have_leave_its_edition_as_it_is() {
        board.assembles("2024-Q1");
        board.publishes("2024-Q1").statusCode(201);
        tells(revision(1, "Avlastning", "2024-01-01").replace("NIGHT_CARE", "RELIEF"));
        tells(revision(2, "Morgonvård", "2024-01-01").replace("NIGHT_CARE", "MORNING_CARE"));
        board.reads("MEMBER", EDITION).body("stale", equalTo(false));
        propose.quietSince(Instant.now().plus(Duration.ofHours(1)));
        board.reads("CONTROLLER", EDITION + "/proposal").statusCode(404);
    }

    @Test
    void an_edition_from_a_draft_with_other_words_is_stale_from_the_start() {
        board.assembles("2024-Q1");
        revised(1, "Nattpatrull", "2024-01-01");
        board.publishes("2024-Q1").statusCode(201).body("stale", equalTo(true));
    }

    @Test
    void the_golden_sample_is_kept_with_when_it_was_known_and_comes_once() {
        var sample = Samples.of(EventTypes.CODE_LIST_REVISED)
                .replace("\"socn\"", "\"" + board.tenant().board() + "\"");
        tells(sample);
        board.send(Topics.DECISIONS_EVENTS, List.of(sample));
        tells(revision(1, "Nattpatrull", "2024-01-01"));
        assertThat(board.count("""
                select count(*) from code_revision
                where list = 'deviation-areas' and code = 'CASE_HANDLING' and label = 'Handläggning'
                  and valid_from = '2011-01-01' and valid_to is null and told_at = '2024-01-01T09:00:00Z'
                  and told_source = 'urn:kvalitetshjulet:deviation-service' and sequence = 1
                  and known_at = (select known_at from event where type like '%code-list.revised%' and subject = list)
                """)).isOne();
    }

    private ValidatableResponse printed(String quarter) {
        return board.assembles(quarter);
    }

    private void revised(int number, String label, String validFrom) {
        tells(revision(number, label, validFrom));
    }

    private void tells(String revision) {
        int before = board.count("select count(*) from code_revision");
        board.send(Topics.DECISIONS_EVENTS, List.of(revision));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> board.count("select count(*) from code_revision") == before + 1);
    }

    /** As decisions-service tells it; a higher number is told later. */
    private String revision(int number, String label, String validFrom) {
        return """
                {"specversion":"1.0","id":"r-%d","source":"urn:kvalitetshjulet:decisions-service",\
                "type":"se.kvalitetshjulet.code-list.revised.v1","subject":"service-types","time":"2024-05-01T12:00:0%dZ",\
                "datacontenttype":"application/json","municipality":"%s","board":"%s","sequence":"%d",\
                "data":{"list":"service-types","code":"NIGHT_CARE","label":"%s","validFrom":"%s"}}\
                """.formatted(
                number, number, board.tenant().municipality(), board.tenant().board(), number, label, validFrom);
    }
}
