package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** Somebody who may do everything in the database alters what has been issued. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class EditionChainTest {

    private static final String VERIFICATION = "/edition-chain/verification";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String database;

    @TestHTTPResource
    URI service;

    /** A chain takes some seconds to issue, so that one serves until it has been altered. */
    private static Board board;

    private static List<Map<String, Object>> heard;
    private static boolean isWhole;

    @BeforeEach
    void three_editions() {
        if (isWhole) {
            return;
        }
        isWhole = true;
        board = Board.fresh(store, kafka);
        board.tells(Topics.DECISIONS_EVENTS, board.decision("a").decidedOn("2023-01-10"));
        for (var quarter : List.of("2023-Q3", "2023-Q4", "2024-Q1")) {
            board.assembles(quarter);
            board.publishes(quarter).statusCode(201);
        }
        heard = board.reads("AUDITOR", "/edition-chain")
                .statusCode(200)
                .body("number", contains(1, 2, 3))
                .extract()
                .path("$");
    }

    @Test
    void what_has_been_issued_is_intact_by_itself_and_against_the_copy() {
        board.reads("ADMINISTRATOR", VERIFICATION)
                .statusCode(200)
                .body("result", equalTo("INTACT"))
                .body("editions", equalTo(3))
                .body("endHash", equalTo(heard.getLast().get("hash")))
                .body("compared", nullValue())
                .body("faults", empty());
        compares(heard).body("result", equalTo("INTACT")).body("compared", equalTo(3));
        compares(heard.subList(0, 2)).body("result", equalTo("INTACT")).body("unheard", contains(3));
    }

    @Test
    void the_chain_is_open_to_those_who_check_it_only() {
        for (var role : List.of("MEMBER", "SECRETARY", "HEAD_OF_ADMINISTRATION")) {
            board.reads(role, "/edition-chain").statusCode(403);
            board.reads(role, VERIFICATION).statusCode(403);
        }
        board.as("AUDITOR")
                .contentType("application/json")
                .body("{}")
                .post(VERIFICATION)
                .then()
                .statusCode(400);
        Board.fresh(store, kafka)
                .reads("AUDITOR", VERIFICATION)
                .body("result", equalTo("INTACT"))
                .body("editions", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            issued = replace(issued, 'Kommunfullmäktige', 'Kommunstyrelsen')         | LINK_CHANGED
            issued = replace(issued, '"summary":"', '"summary":"Inte så. ')          | LINK_CHANGED
            issued = replace(issued, '"value":0', '"value":7')                       | CONTENT_CHANGED
            issued = '{}'                                                            | CONTENT_CHANGED
            issued = 'inget'                                                         | ROW_CHANGED
            whole = replace(whole, '"value":0', '"value":7')                         | WHOLE_CHANGED
            whole = ''                                                               | WHOLE_CHANGED
            content_hash = repeat('0', 64)                                           | CONTENT_CHANGED
            previous_hash = repeat('0', 64)                                          | NOT_JOINED
            hash = repeat('0', 64)                                                   | LINK_CHANGED
            title = 'En annan rapport'                                               | ROW_CHANGED
            kind = 'QUALITY'                                                         | ROW_CHANGED
            period = '2022-Q1'                                                       | ROW_CHANGED
            edition = 7                                                              | ROW_CHANGED
            supersedes = 'UNEXECUTED_DECISIONS-2023-Q4-0'                            | ROW_CHANGED
            as_of = as_of - interval '1 microsecond'                                 | ROW_CHANGED
            published_at = published_at - interval '1 day'                           | ROW_CHANGED
            number = 9                                                               | MISSING
            """)
    void an_altered_row_or_file_is_found(String change, String fault) {
        alters("create table kept as select * from edition where number = 2 and {board}");
        tampers("update edition set " + change + " where number = 2 and {board}");

        var found = board.reads("AUDITOR", VERIFICATION).body("result", equalTo("BROKEN"));
        found.body("faults.code", hasItem(fault)).body("faults.find { it.code == '" + fault + "' }.number", equalTo(2));

        putsBackWhatWasKept();
        board.reads("AUDITOR", VERIFICATION).body("result", equalTo("INTACT"));
    }

    @Test
    void a_fault_names_the_edition_and_says_in_swedish_what_is_wrong() {
        tampers("update edition set issued = replace(issued, 'Akten', 'Arkivet') where number = 2 and {board}");
        board.reads("AUDITOR", VERIFICATION)
                .body("faults.reportId", contains("UNEXECUTED_DECISIONS-2023-Q4-1"))
                .body("faults.detail", contains("Utgåvans fil eller dess plats i kedjan är ändrad."));
    }

    @Test
    void an_edition_that_is_taken_away_put_in_or_moved_is_found() {
        tampers("update edition set number = case number when 2 then 30 else 20 end where number > 1 and {board}");
        tampers("update edition set number = number / 10 where number > 1 and {board}");
        board.reads("AUDITOR", VERIFICATION).body("faults.code", hasItems("LINK_CHANGED", "NOT_JOINED", "END_CHANGED"));

        tampers("update edition set number = number * 10 where number > 1 and {board}");
        tampers("update edition set number = case number when 30 then 2 else 3 end where number > 1 and {board}");
        board.reads("AUDITOR", VERIFICATION).body("result", equalTo("INTACT"));

        tampers("""
                insert into edition select municipality, board, 'put-in', kind, '2022-Q4', edition, supersedes, as_of,
                content_hash, title, issued, whole, published_at, 4, hash, repeat('1', 64)
                from edition where number = 3 and {board}
                """);
        board.reads("AUDITOR", VERIFICATION)
                .body("faults.code", hasItems("LINK_CHANGED", "ROW_CHANGED", "END_CHANGED"));
        tampers("delete from edition where number = 4 and {board}");

        takesAway("number = 2");
        board.reads("AUDITOR", VERIFICATION).body("faults.code", contains("MISSING"));
    }

    @Test
    void a_tail_that_is_cut_is_found_also_when_the_ledgers_end_was_moved() {
        takesAway("number = 3");
        board.reads("AUDITOR", VERIFICATION)
                .body("faults.code", contains("TAIL_CUT"))
                .body("faults.detail", contains("Utgåva nummer 3 saknas i slutet av kedjan."));

        tampers("""
                update board_ledger set chain_number = 2, chain_hash = (select hash from edition where number = 2 and {board})
                where {board}
                """);
        board.reads("AUDITOR", VERIFICATION).body("result", equalTo("INTACT"));
        compares(heard)
                .body("result", equalTo("BROKEN"))
                .body("faults.code", contains("UNKNOWN_HERE"))
                .body("faults.number", contains(3));
    }

    @Test
    void a_chain_that_is_written_anew_from_its_first_edition_is_found_against_the_copy() {
        takesAway("true");
        tampers("update board_ledger set chain_number = 0, chain_hash = null where {board}");
        for (var quarter : List.of("2023-Q3", "2023-Q4", "2024-Q1")) {
            board.assembles(quarter);
            board.publishes(quarter).statusCode(201);
        }

        board.reads("AUDITOR", VERIFICATION).body("result", equalTo("INTACT"));
        compares(heard).body("faults.code", contains("REWRITTEN", "REWRITTEN", "REWRITTEN"));
    }

    @Test
    void the_auditor_sees_on_a_page_whether_the_chain_is_whole_and_what_the_copy_says() {
        var sample = Board.sample(store, kafka);
        sample.assembles("2022-Q4");
        sample.publishes("2022-Q4");
        var auditor = Visitor.as("AUDITOR", service);
        assertThat(auditor.goes("/rapporter").body()).contains("/rapporter/kedjan\"");
        assertThat(auditor.looksAt("/rapporter/kedjan", "chain").body())
                .contains(
                        "Kedjan är hel",
                        "Oförändrad",
                        "Jämför med nämndens kopia",
                        "/agenda/sidor/9999/socn/rapportkedja");

        assertThat(auditor.fillsIn("/rapporter/kedjan", Map.of("heard", "1:annan: 900:senare:annan"))
                        .body())
                .contains("Kedjan är bruten", "en annan utgåva med det här numret", "Nummer 900");
        assertThat(auditor.fillsIn("/rapporter/kedjan", Map.of("heard", "vad som helst"))
                        .statusCode())
                .isEqualTo(400);
        var member = Visitor.as("MEMBER", service);
        assertThat(member.goes("/rapporter").body()).doesNotContain("/rapporter/kedjan");
        assertThat(member.goes("/rapporter/kedjan").statusCode()).isEqualTo(403);
    }

    private ValidatableResponse compares(List<Map<String, Object>> copy) {
        return board.as("AUDITOR")
                .contentType("application/json")
                .body(Map.of("heard", copy))
                .post(VERIFICATION)
                .then()
                .statusCode(200);
    }

    private void takesAway(String which) {
        tampers(
                "delete from edition_state s using edition e where s.municipality = e.municipality and s.board = e.board"
                        + " and s.report_id = e.report_id and e." + which.replace("true", "number > 0") + " and "
                        + ofBoard("e."));
        tampers("delete from edition where " + which + " and {board}");
    }

    private void putsBackWhatWasKept() {
        alters("""
                set session_replication_role = replica;
                delete from edition where report_id = (select report_id from kept) and {board};
                insert into edition select * from kept;
                drop table kept
                """);
        isWhole = true;
    }

    private void tampers(String statement) {
        assertThat(alters(statement)).as("rows altered").isPositive();
    }

    /** How many rows the statement altered, or the first of several. */
    private int alters(String statements) {
        isWhole = false;
        var superuser = database + "?user=postgres";
        try (var connection = DriverManager.getConnection(superuser);
                var altering = connection.createStatement()) {
            altering.execute(statements.replace("{board}", ofBoard("")));
            return altering.getUpdateCount();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private String ofBoard(String table) {
        return "%smunicipality = '%s' and %sboard = '%s'"
                .formatted(
                        table,
                        board.tenant().municipality(),
                        table,
                        board.tenant().board());
    }
}
