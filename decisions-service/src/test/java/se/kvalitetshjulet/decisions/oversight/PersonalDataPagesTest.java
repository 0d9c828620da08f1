package se.kvalitetshjulet.decisions.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.statute.SwedishTime;

/** The pages about personal data as a person's browser gets them. */
@QuarkusTest
class PersonalDataPagesTest extends Browsing {

    private static final String HERE = BOARD + "/personuppgifter";

    private final String unit = "enhet-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();

    @Test
    void those_who_check_the_log_find_it() throws Exception {
        var page = logIn("auditor", HERE);
        assertPage(page, "Personuppgifter", "Varje läsning loggas", HERE + "/atkomstlogg");
    }

    @Test
    void who_does_not_check_the_log_finds_no_way_to_it() throws Exception {
        assertThat(logIn("investigator", HERE).statusCode()).isEqualTo(403);
        assertThat(get(HERE + "/atkomstlogg").statusCode()).isEqualTo(403);
    }

    @Test
    void somebody_protected_is_shown_in_two_steps() throws Exception {
        var hidden = aDecision().inUnit(unit).aboutSomeoneProtected();
        Api.as("SYSTEM").send(hidden.made()).statusCode(202);
        var path = BOARD + "/beslut/" + hidden.id() + "/person";
        logIn("investigator", path);
        var warned = post(path, "purpose=CASE_HANDLING");
        assertPage(
                warned,
                "Vem beslutet gäller",
                "Skyddade personuppgifter",
                "Läs uppgifterna bara om arbetet inte går att göra utan dem.",
                "Ändamål: Handläggning av ärendet");
        assertThat(warned.body()).doesNotContain("Testsson", DecisionFixture.IDENTITY_NUMBER, "Rätta");
        var unticked = post(path, "purpose=CASE_HANDLING&asked=true");
        assertThat(unticked.statusCode()).isEqualTo(422);
        assertThat(unticked.body()).contains("Kryssa i rutan").doesNotContain("Testsson");
        var shown = post(path, "purpose=CASE_HANDLING&asked=true&protectedToo=true");
        assertPage(shown, "Vem beslutet gäller", "Testa Testsson", "Post till personen går genom Skatteverket");
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + hidden.id())
                .body("data.room", contains("person-protected", "person", "person", "person"));
    }

    @Test
    void the_log_is_looked_through_fetched_and_noted_as_checked() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        Api.as("INVESTIGATOR")
                .get("/decisions/" + decision.id() + "/person?purpose=EXECUTION")
                .statusCode(200);
        var log = logIn("head-of-administration", HERE + "/atkomstlogg?from=&to=&thing=" + decision.id());
        assertPage(
                log,
                "Åtkomstlogg",
                "Vem beslutet gäller, och anteckningar",
                "Verkställighet av beslutet",
                BOARD + "/beslut/" + decision.id(),
                "Notera en kontroll");
        assertThat(log.body()).doesNotContain("Testsson");
        var file = get(HERE + "/atkomstlogg/fil?thing=" + decision.id());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body()).contains(decision.id(), "nej");

        var yesterday = LocalDate.now(SwedishTime.ZONE).minusDays(1);
        var question = get(HERE + "/atkomstlogg/kontroll?from=" + yesterday + "&to=" + yesterday.plusDays(1));
        assertPage(question, "Notera en kontroll", "Under tiden finns", "value=\"" + yesterday + "\"");
        var refused =
                post(HERE + "/atkomstlogg/kontroll", "from=" + yesterday + "&to=" + yesterday + "&result=&note=Inget.");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Välj vad kontrollen gav.", ">Inget.</textarea>");
        assertPage(
                post(
                        HERE + "/atkomstlogg/kontroll",
                        "from=" + yesterday + "&to=" + yesterday + "&result=NOTHING_FOUND&note="),
                "Åtkomstlogg",
                "Inget att anmärka",
                "Förvaltningschef, exempel");
        assertThat(get(HERE + "/atkomstlogg?from=ingen").statusCode()).isEqualTo(400);
    }
}
