package se.kvalitetshjulet.deviations.lexsarah;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.local.SampleUser;

/** Lex Sarah from the report to the closing, as those who take the steps do. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class HandleLexSarahTest {

    private static final String PROBLEM = "urn:kvalitetshjulet:problem:";

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();

    @BeforeEach
    void aUnit() {
        board.unit(unit);
    }

    @Test
    void an_employee_reports_and_sees_no_more_than_that_it_is_taken_care_of() {
        var reported = ALexSarahCase.reportedIn(unit);
        var id = reported.id();
        assertThat(board.messagesAbout(id))
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains(
                                "lex-sarah.reported.v1",
                                LocalDate.now().isBefore(LocalDate.of(2025, 7, 1)) ? "SOL_2001_14_3" : "SOL_2025_27_2")
                        .doesNotContain("protokollsutdrag"));
        Api.as("EMPLOYEE").get("/lex-sarah-reports/" + id).statusCode(403);
        // Whoever reports does it with any login, and reads what they wrote with the stronger one.
        Api.as("EMPLOYEE")
                .get("/lex-sarah-reports/" + id + "/texts?purpose=OWN_REPORT")
                .statusCode(403)
                .body("type", equalTo(PROBLEM + "stronger-login-required"));
        var employee = new SampleUser("employee", "Medarbetare, exempel", "Medarbetare", "loa3", java.util.List.of());
        Api.as(employee.with(SampleUser.Assignment.of("9999", "socn", "EMPLOYEE")))
                .get("/lex-sarah-reports/" + id + "/texts?purpose=OWN_REPORT")
                .statusCode(200)
                .body("written", hasSize(1))
                .body("written[0].texts[0].text", equalTo(ALexSarahCase.TEXT));
        assertThat(board.readingsOf(id)).containsExactly("EMPLOYEE LEX_SARAH OWN_REPORT");
        Api.as("REGISTRAR")
                .get("/lex-sarah-reports/" + id + "/texts?purpose=OWN_REPORT")
                .statusCode(404);
    }

    @Test
    void what_happened_under_the_earlier_act_is_reported_under_it() {
        var early = ALexSarahCase.report(unit);
        early.put("reportedOn", "2025-06-30");
        String id = Api.as("EMPLOYEE")
                .post("/lex-sarah-reports", early)
                .statusCode(201)
                .extract()
                .path("reportId");
        Api.as("HEAD_OF_DEPARTMENT", unit)
                .get("/lex-sarah-reports/" + id)
                .body("legalBasis", equalTo("SOL_2001_14_3"))
                .body("legalBasisCitation", equalTo("14 kap. 3 § socialtjänstlagen (2001:453)"));
        early.put("reportedOn", "2011-06-30");
        Api.as("EMPLOYEE")
                .post("/lex-sarah-reports", early)
                .statusCode(400)
                .body("violations.field", hasItem("reportedOn"));
    }

    @Test
    void the_head_of_the_administration_decides_that_a_deviation_becomes_lex_sarah_once() {
        var deviation = "A-" + UUID.randomUUID();
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
        var wanted = ALexSarahCase.report(unit);
        wanted.put("deviationId", deviation);
        Api.as("HEAD_OF_DEPARTMENT", unit).post("/lex-sarah-reports", wanted).statusCode(403);
        Api.as("HEAD_OF_ADMINISTRATION").post("/lex-sarah-reports", wanted).statusCode(201);
        Api.as("HEAD_OF_ADMINISTRATION")
                .post("/lex-sarah-reports", wanted)
                .statusCode(409)
                .body("type", equalTo(PROBLEM + "already-lex-sarah"));
    }

    @Test
    void who_is_appointed_investigates_and_others_do_not() {
        var lexSarah = ALexSarahCase.reportedIn(unit);
        var path = "/lex-sarah-reports/" + lexSarah.id();
        lexSarah.write(ALexSarahCase.entryAbout(Topic.CAUSES)).statusCode(403);
        lexSarah.step(lexSarah.head(), "appoint", Map.of("investigator", "nobody"))
                .statusCode(400)
                .body("violations.field", hasItem("investigator"));
        Api.as("UNIT_MANAGER", unit)
                .post(path + "/immediate-action", Map.of("text", "Utdraget hämtades tillbaka."))
                .statusCode(200);
        lexSarah.documented();
        lexSarah.seen()
                .body("immediateActionTaken", equalTo(true))
                .body("status", equalTo("INVESTIGATION"))
                .body("investigator", equalTo("Utredare, exempel"));
        // The appointed one sees it whatever unit they have, another of the unit does not read it.
        Api.as("INVESTIGATOR", "another-unit").get(path).statusCode(200);
        var another = Api.as(new SampleUser("another", "Annan utredare", "Utredare", "loa3", java.util.List.of())
                .with(SampleUser.Assignment.of("9999", "socn", "INVESTIGATOR").inUnit(unit)));
        another.get(path).statusCode(200);
        another.get(path + "/entries?purpose=INVESTIGATION").statusCode(403);
        another.post(path + "/entries", ALexSarahCase.entryAbout(Topic.CAUSES)).statusCode(403);
        Api.as("UNIT_MANAGER", unit).get(path).statusCode(200);
        Api.as("UNIT_MANAGER", unit).get(path + "/texts?purpose=MEASURES").statusCode(403);
        Api.as("UNIT_MANAGER", "another-unit").get(path).statusCode(404);
        Api.as("UNIT_MANAGER", "another-unit")
                .get(path + "/texts?purpose=MEASURES")
                .statusCode(404);
    }

    @Test
    void an_entry_stays_as_it_was_written_and_is_corrected_by_another() {
        var lexSarah = ALexSarahCase.reportedIn(unit).documented();
        var wrong = lexSarah.entries().stream()
                .filter(entry -> "CAUSES".equals(entry.get("topic")))
                .findFirst()
                .orElseThrow();
        assertThat(wrong).containsEntry("authorName", "Utredare, exempel").containsEntry("authorTitle", "Utredare");
        var correction = ALexSarahCase.entryAbout(Topic.NOTICED);
        correction.put("corrects", wrong.get("entryId"));
        correction.put("text", "Adressen var inte kontrollerad.");
        String right = lexSarah.write(correction).statusCode(201).extract().path("entryId");
        lexSarah.write(correction).statusCode(400).body("violations.field", hasItem("corrects"));
        assertThat(lexSarah.entries())
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("entryId", wrong.get("entryId"))
                        .containsEntry("text", wrong.get("text"))
                        .containsEntry("correctedBy", right))
                .anySatisfy(entry -> assertThat(entry)
                        .containsEntry("entryId", right)
                        .containsEntry("topic", "CAUSES")
                        .containsEntry("corrects", wrong.get("entryId")));
        var tomorrow = ALexSarahCase.entryAbout(Topic.CAUSES);
        tomorrow.put("dated", "2999-01-01");
        lexSarah.write(tomorrow).statusCode(400).body("violations.field", hasItem("dated"));
    }

    @Test
    void every_reading_of_an_investigation_is_logged_with_its_purpose() {
        var lexSarah = ALexSarahCase.reportedIn(unit).documented();
        lexSarah.head()
                .get("/lex-sarah-reports/" + lexSarah.id() + "/entries")
                .statusCode(400)
                .body("violations.field", hasItem("purpose"));
        assertThat(board.readingsOf(lexSarah.id())).isEmpty();
        lexSarah.head()
                .get("/lex-sarah-reports/" + lexSarah.id() + "/entries?purpose=SUPERVISION")
                .statusCode(200)
                .body("data.text", everyItem(containsString("Anteckning om")));
        assertThat(board.readingsOf(lexSarah.id())).containsExactly("HEAD_OF_DEPARTMENT LEX_SARAH SUPERVISION");
    }
}
