package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What people write in a report, over the API. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class WrittenTextsTest {

    private static final String REPORT = "?kind=QUALITY&period=2023";
    private static final String PATH = "/written-sections/QUALITY/2023/";
    private static final String DRAFT = "/reports/QUALITY-2023-draft";

    private static final String INTRODUCTION = "sections.find { it.sectionId == 'inledning' }";

    @Inject
    Store store;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void a_board_of_its_own() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void a_text_goes_into_the_report_at_its_place_with_the_figures_of_that_report() {
        knows(1);
        board.assemblesYear("2023");
        board.reads("CONTROLLER", "/written-sections/figures" + REPORT)
                .body("find { it.figureId == 'avvikelser.totalt' }.text", equalTo("1"));

        writes("CONTROLLER", "inledning", 0, "Vi hade **{{avvikelser.totalt}}** avvikelser.\n\n- ett\n- två")
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", containsString("/written-sections/QUALITY/2023/inledning/versions/1"));
        assertThat(faults("TEXTS"))
                .contains("Inledning, ändrad sedan utkastet togs fram", "Förbättringsområden, inte skrivet");

        board.assemblesYear("2023")
                .body(
                        "sections.heading.findAll { it in ['Inledning', 'Årets kvalitetsarbete', 'Avvikelser'] }",
                        contains("Inledning", "Årets kvalitetsarbete", "Avvikelser"))
                .body("sections.last().heading", equalTo("Förbättringsområden"))
                .body(INTRODUCTION + ".paragraphs", contains("Vi hade 1 avvikelser.", "• ett\n• två"))
                .body(INTRODUCTION + ".written[0].lines[0][1].figureId", equalTo("avvikelser.totalt"))
                .body(INTRODUCTION + ".written[0].lines[0][1].strong", equalTo(true));
        assertThat(faults("TEXTS"))
                .contains("Förbättringsområden, inte skrivet")
                .doesNotContain("Inledning, ändrad sedan utkastet togs fram");
    }

    @Test
    void a_passage_is_flagged_when_its_figures_change_until_somebody_confirms_them() {
        knows(1);
        board.assemblesYear("2023");
        writes("CONTROLLER", "inledning", 0, "Vi hade {{avvikelser.totalt}} avvikelser.")
                .statusCode(201);
        board.assemblesYear("2023");
        assertThat(faults("TEXTS")).noneMatch(fault -> fault.startsWith("Inledning"));

        knows(2);
        board.assemblesYear("2023").body(INTRODUCTION + ".paragraphs", contains("Vi hade 2 avvikelser."));
        assertThat(faults("TEXTS")).contains("Inledning, siffror har ändrats");
        reads("inledning")
                .body("status", equalTo("FLAGGED"))
                .body("flags[0].line", equalTo(1))
                .body("flags[0].changes[0].before", equalTo("1"))
                .body("flags[0].changes[0].now", equalTo("2"));

        does("HEAD_OF_DEPARTMENT", "inledning/confirm", 1).statusCode(200).body("flags", empty());
        assertThat(faults("TEXTS")).noneMatch(fault -> fault.startsWith("Inledning"));

        board.publishesDraft(DRAFT).statusCode(201);
        writes("CONTROLLER", "inledning", 2, "Efteråt.").statusCode(201);
        board.reads("MEMBER", "/reports/QUALITY-2023-1")
                .body(INTRODUCTION + ".paragraphs", contains("Vi hade 2 avvikelser."))
                .body("stale", equalTo(false));
        board.reads("AUDITOR", "/edition-chain/verification").body("result", equalTo("INTACT"));
        assertThat(board.as("MEMBER")
                        .accept("application/vnd.openxmlformats-officedocument.wordprocessingml.document")
                        .get("/reports/QUALITY-2023-1")
                        .asByteArray())
                .startsWith('P', 'K');
    }

    @Test
    void of_two_who_write_at_once_the_later_is_told_and_every_version_is_kept() {
        writes("CONTROLLER", "forbattringsomraden", 0, "Ett.").statusCode(201);
        Board.refused(
                writes("HEAD_OF_DEPARTMENT", "forbattringsomraden", 0, "Två."),
                412,
                "stale",
                "Någon annan har sparat avsnittet");
        writes("HEAD_OF_DEPARTMENT", "forbattringsomraden", 1, "Ett.\n\nTvå.").statusCode(201);
        // The same once more is what is there already.
        writes("HEAD_OF_DEPARTMENT", "forbattringsomraden", 2, "Ett.\r\n\r\nTvå.\n")
                .statusCode(201)
                .body("version", equalTo(2));
        // Also for whoever has not seen that it was saved, as when it saved itself the moment before.
        writes("CONTROLLER", "forbattringsomraden", 1, "Ett.\n\nTvå.")
                .statusCode(201)
                .body("version", equalTo(2));

        does("CONTROLLER", "forbattringsomraden/versions/1/restore", 2)
                .statusCode(201)
                .body("version", equalTo(3))
                .body("restored", equalTo(1));
        board.reads("AUDITOR", PATH + "forbattringsomraden/versions")
                .body("data.text", contains("Ett.", "Ett.\n\nTvå.", "Ett."))
                .body("data.how", contains("RESTORED", "SAVED", "SAVED"))
                .body(
                        "data.by.name",
                        contains("Controller, exempel", "Avdelningschef, exempel", "Controller, exempel"));
        assertThat(mayChange()).isFalse();
    }

    @Test
    void what_cannot_be_printed_is_refused_with_its_line_and_changes_nothing() {
        knows(1);
        board.assemblesYear("2023");
        var bad = Map.of(
                "Ett.\n\nVi hade {{avvikelser.tot}}.",
                "Rad 3: Rapporten har ingen siffra som heter avvikelser.tot",
                "![bild](https://exempel.se/a.png)",
                "Rad 1: Bilder kan inte läggas in",
                "x".repeat(20_001),
                "Skriv högst 20000 tecken",
                "\n".repeat(1_001) + "x",
                "Skriv högst 1000 rader",
                "a\u0001b",
                "styrtecken");
        bad.forEach((text, message) -> writes("CONTROLLER", "forbattringsomraden", 0, text)
                .statusCode(400)
                .body("violations[0].field", equalTo("text"))
                .body("violations[0].message", containsString(message)));
        Board.refused(
                writes("CONTROLLER", "forbattringsomraden", 0, "Vi mötte 19121212-1212."),
                400,
                "identity-number",
                "personnumret");
        for (var hidden : List.of("**1**9121212-1212", "19121212\\-1212", "19121212&#45;1212")) {
            Board.refused(
                    writes("CONTROLLER", "forbattringsomraden", 0, hidden), 400, "identity-number", "personnumret");
        }
        Board.refused(
                board.as("CONTROLLER")
                        .contentType("application/json")
                        .body(Map.of("text", "Utan version"))
                        .post(PATH + "forbattringsomraden/versions")
                        .then(),
                428,
                "precondition-required",
                "ETag");
        reads("forbattringsomraden").body("version", equalTo(0)).body("status", equalTo("EMPTY"));
    }

    @Test
    void a_name_without_a_figure_stops_the_report_whatever_reason_somebody_gives() {
        // Before the report has been assembled nobody can tell which names there are.
        writes("CONTROLLER", "forbattringsomraden", 0, "Vi hade {{avvikelser.okand}}.")
                .statusCode(201);
        board.assemblesYear("2023").body("sections.last().paragraphs", contains("Vi hade {{avvikelser.okand}}."));

        assertThat(faults("BOUND_FIGURES")).containsExactly("Förbättringsområden");
        Board.refused(
                board.does("CONTROLLER", DRAFT, "/override", Map.of("rule", "BOUND_FIGURES", "reason", "Ändå.")),
                409,
                "report-finding-not-open",
                "måste rättas");
    }

    @Test
    void only_those_who_answer_for_the_whole_board_write_and_others_read_what_is_published() {
        for (var role : List.of("MEMBER", "UNIT_MANAGER", "SECRETARY", "INVESTIGATOR", "EMPLOYEE")) {
            board.reads(role, "/written-sections" + REPORT).statusCode(403);
        }
        board.inOneUnit("HEAD_OF_DEPARTMENT")
                .get("/written-sections" + REPORT)
                .then()
                .statusCode(403);
        writes("AUDITOR", "forbattringsomraden", 0, "Revisorn skriver inte.").statusCode(403);
        board.reads("AUDITOR", "/written-sections" + REPORT).body("status", everyItem(equalTo("EMPTY")));
        board.reads("CONTROLLER", "/written-sections?kind=UNEXECUTED_DECISIONS&period=2024-Q1")
                .statusCode(404);
        board.reads("CONTROLLER", "/written-sections?kind=QUALITY&period=2024-Q1")
                .statusCode(404);
        board.reads("CONTROLLER", PATH + "inget").statusCode(404);
    }

    @Test
    void an_assembling_as_of_a_moment_takes_what_was_written_by_then() {
        writes("CONTROLLER", "forbattringsomraden", 0, "Först.").statusCode(201);
        String then = board.assemblesYear("2023").extract().path("asOf");
        writes("CONTROLLER", "forbattringsomraden", 1, "Sedan.").statusCode(201);

        board.assemblesYear("2023").body("sections.last().paragraphs", contains("Sedan."));
        board.assembles("CONTROLLER", Map.of("kind", "QUALITY", "period", "2023", "asOf", then))
                .statusCode(201)
                .body("sections.last().paragraphs", contains("Först."));
    }

    /** The board learns of deviations until it knows so many. */
    private void knows(int deviations) {
        for (int known = board.count("select count(*) from event"); known < deviations; known++) {
            board.tells(List.of(board.thing("a" + known).deviation("2023-05-01", "CASE_HANDLING")));
        }
    }

    private List<String> faults(String rule) {
        return board.as("CONTROLLER")
                .get(DRAFT + "/checklist")
                .path("findings.find { it.rule == '" + rule + "' }.faults.where");
    }

    private boolean mayChange() {
        return store.inTenant(
                board.tenant(), tx -> tx.createQuery("""
                        select has_table_privilege('written_version', 'UPDATE')
                          or has_table_privilege('written_version', 'DELETE')
                        """).mapTo(Boolean.class).one());
    }

    private ValidatableResponse reads(String section) {
        return board.reads("CONTROLLER", PATH + section);
    }

    private ValidatableResponse does(String role, String what, int version) {
        return board.as(role)
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .post(PATH + what)
                .then();
    }

    private ValidatableResponse writes(String role, String section, int version, String text) {
        return board.as(role)
                .header("If-Match", "\"" + version + "\"")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("text", text))
                .post(PATH + section + "/versions")
                .then();
    }
}
