package se.kvalitetshjulet.decisions.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.statute.SwedishTime;

/** The pages about personal data as a person's browser gets them. */
@QuarkusTest
class PersonalDataPagesTest extends Browsing {

    private static final String HERE = BOARD + "/personuppgifter";
    private static final String REASON = "Ambulansen står på gården och frågar vem hon är.";

    private final String unit = "enhet-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();

    @ParameterizedTest
    @CsvSource({
        "investigator, false, false, true",
        "unit-manager, true, false, true",
        "head-of-department, true, true, true",
        "head-of-administration, true, true, false",
        "auditor, false, true, false"
    })
    void each_role_is_shown_the_ways_that_are_open_to_it(String user, boolean openings, boolean log, boolean room)
            throws Exception {
        var page = logIn(user, HERE);
        assertPage(page, "Personuppgifter", "Varje läsning loggas");
        assertThat(page.body().contains(">Nödöppningar</a>")).isEqualTo(openings);
        assertThat(page.body().contains(">Åtkomstlogg</a>")).isEqualTo(log);
        assertThat(page.body().contains(">Öppna i nödläge</a>")).isEqualTo(room);
        assertThat(get(HERE + "/nodoppningar").statusCode()).isEqualTo(openings ? 200 : 403);
        assertThat(get(HERE + "/atkomstlogg").statusCode()).isEqualTo(log ? 200 : 403);
        assertThat(get(HERE + "/nodoppning").statusCode()).isEqualTo(room ? 200 : 403);
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
    void the_room_is_not_opened_for_one_whose_own_assignment_will_do_and_a_form_comes_back_as_it_was_left()
            throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        var path = HERE + "/nodoppning";
        assertPage(logIn("investigator", path), "Öppna i nödläge", "Varför kan det inte vänta?");
        var refused = post(path, "decisionId=" + decision.id() + "&reason=Snabbt");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Rätta 2\u00a0uppgifter", "value=\"" + decision.id() + "\"", ">Snabbt</textarea>")
                .contains("href=\"#reason\"", "href=\"#protectedToo\"");
        var own = post(path, "decisionId=" + decision.id() + "&protectedToo=true&reason=" + encoded(REASON));
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("Öppna beslutet som vanligt").doesNotContain("Testsson");
        var nothing = post(path, "decisionId=ingen&protectedToo=true&reason=" + encoded(REASON));
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.body()).contains("Det finns inga uppgifter att visa");
    }

    @Test
    void those_who_answer_for_the_decision_find_it_first_on_their_list_read_why_and_judge() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        openedByAStranger();
        var list = logIn("head-of-department", BOARD + "/beslut");
        assertPage(list, "Beslut", "på att bedömas", HERE + "/nodoppningar");
        var alerts = get(HERE + "/nodoppningar?limit=1000");
        assertPage(alerts, "Nödöppningar", decision.id(), "Väntar på bedömning");
        assertThat(alerts.body()).doesNotContain("Ambulansen");

        var id = Api.as("HEAD_OF_DEPARTMENT")
                .get("/break-glass?limit=1000")
                .extract()
                .<String>path("data.find { it.decisionId == '%s' }.breakGlassId".formatted(decision.id()));
        var one = get(HERE + "/nodoppningar/" + id);
        assertPage(one, "Nödöppning", decision.id(), "Läs skälet och bedöm");
        assertThat(one.body()).doesNotContain("Ambulansen");
        assertPage(post(HERE + "/nodoppningar/" + id + "/skal", ""), "Nödöppning", REASON);
        var refused = post(HERE + "/nodoppningar/" + id + "/bedomning", "judgement=NOT_JUSTIFIED&action=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Skriv vad som ska göras", REASON);
        assertPage(
                post(HERE + "/nodoppningar/" + id + "/bedomning", "judgement=JUSTIFIED&action="),
                "Nödöppningar",
                "Befogad");
        assertPage(post(HERE + "/nodoppningar/" + id + "/skal", ""), "Nödöppning", "Befogad");
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + decision.id())
                .body("data.purpose", hasItem("EMERGENCY_REVIEW"));
    }

    @Test
    void the_log_is_looked_through_fetched_and_noted_as_checked() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        openedByAStranger();
        var log = logIn("head-of-administration", HERE + "/atkomstlogg?from=&to=&thing=" + decision.id());
        assertPage(
                log,
                "Åtkomstlogg",
                "Vem beslutet gäller, och anteckningar",
                "Nödläge, med skriftligt skäl",
                "Nödöppning",
                BOARD + "/beslut/" + decision.id(),
                "Notera en kontroll");
        assertThat(log.body()).doesNotContain("Ambulansen", "Testsson");
        var file = get(HERE + "/atkomstlogg/fil?thing=" + decision.id());
        assertThat(file.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(file.body()).contains(decision.id(), "ja");

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

    private void openedByAStranger() {
        var stranger = new SampleUser(
                "user-" + UUID.randomUUID(),
                "Någon annan",
                "",
                "loa3",
                List.of(SampleUser.Assignment.of("9999", "socn", "INVESTIGATOR").inUnit("annan")));
        Api.as(stranger)
                .request()
                .contentType(ContentType.JSON)
                .body(Api.json(Map.of("decisionId", decision.id(), "reason", REASON, "protectedToo", true)))
                .post(Api.BOARD + "/break-glass")
                .then()
                .statusCode(200);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
