package se.kvalitetshjulet.decisions.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.Browsing;
import se.kvalitetshjulet.decisions.DecisionFixture;

/** Correcting a decision as a person does it. */
@QuarkusTest
class CorrectionPagesTest extends Browsing {

    /** What the form of the fixture's decision sends when nothing is changed, with the last field left open. */
    private static final String UNCHANGED = "reason=REGISTERED_WRONG&correctedOn=2024-03-01&decidedOn=2024-01-10"
            + "&legalBasis=SOL_2001_4_1&serviceType=HOME_CARE&area=ELDERLY_CARE&caseReference=A-1&decidedBy=&validFrom="
            + "&validTo=2030-12-31&grantedQuantity=12%2C5&grantedUnit=HOURS_PER_MONTH&sex=WOMAN&birthYear="
            + "&startedOn=2024-01-12&extent=FULL&identityNumber=&name=&protected=&version=2&unit=";

    private final String unit = "enhet-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();
    private final String page = BOARD + "/beslut/" + decision.id();

    @Test
    void what_is_wrong_is_changed_in_the_form_seen_before_and_after_and_told_by_the_history() throws Exception {
        recorded();
        assertPage(
                logIn("investigator", page),
                "Beslut " + decision.id(),
                "/ratta\">Rätta beslutet</a>",
                "12,5 timmar per månad");
        assertPage(
                get(page + "/ratta"),
                "Rätta beslutet",
                "name=\"decidedOn\" type=\"date\" value=\"2024-01-10\"",
                "value=\"12,5\"",
                "<option value=\"HOME_CARE\" selected=\"selected\">",
                "name=\"startedOn\" type=\"date\" value=\"2024-01-12\"");
        assertThat(get(page + "/ratta").body())
                .doesNotContain("Testsson", DecisionFixture.IDENTITY_NUMBER, "name=\"interruptedOn\"");

        var changed = with("decidedOn", "2024-01-11");
        var question = post(page + "/ratta", changed + "&step=check");
        assertPage(
                question,
                "Stämmer rättelsen?",
                "<th scope=\"row\">Beslutsdatum</th><td>2024-01-10</td><td>2024-01-11</td>",
                "<input type=\"hidden\" name=\"decidedOn\" value=\"2024-01-11\" />");
        investigator().body("version", equalTo(2));

        assertPage(post(page + "/ratta", changed + "&step=back"), "Rätta beslutet", "value=\"2024-01-11\"");
        assertPage(
                post(page + "/ratta", changed + "&step=correct"),
                "Beslut " + decision.id(),
                "Rättelse 2024-03-01: felregistrerat.",
                "Beslutsdatum: 2024-01-10 ändrat till 2024-01-11.",
                "av Utredare, exempel",
                "av " + DecisionFixture.SOURCE);
        investigator().body("version", equalTo(3)).body("decidedOn", equalTo("2024-01-11"));
    }

    @Test
    void what_the_correction_would_put_out_of_use_is_said_before() throws Exception {
        recorded();
        logIn("investigator", page);
        assertPage(
                post(page + "/ratta", with("decidedOn", "2024-02-01") + "&step=check"),
                "Stämmer rättelsen?",
                "Händelser som inte kan användas efter rättelsen",
                "Händelsen är daterad före beslutet.",
                "<td class=\"kvh-nowrap\">2024-01-12</td><td class=\"kvh-nowrap\">–</td>");
    }

    @Test
    void a_refused_form_comes_back_as_it_was_left() throws Exception {
        recorded();
        logIn("investigator", page);
        refused(UNCHANGED + unit, "Ändra minst en uppgift som är fel.");
        refused(with("decidedOn", "2124-01-11"), "value=\"2124-01-11\"", "Datumet ligger i framtiden.");
        refused(with("validTo", ""), "Uppgiften kan ersättas men inte tas bort.");
        refused(with("birthYear", "femtio"), "Skriv året med fyra siffror.", "value=\"femtio\"");
        refused(with("grantedQuantity", "mycket"), "Skriv ett tal");
        refused(with("reason", ""), "Välj ett skäl.");
        refused(with("name", "Rätt Namnsson"), "Fyll i både personnummer, namn");
        refused(
                with("name", "Rätt Namnsson", "identityNumber", "191212121213", "protected", "NO"),
                "Är varken personnummer, samordningsnummer eller reservnummer",
                "href=\"#identityNumber\"");
        refused(with("version", "1", "decidedOn", "2024-01-11"), "Hämta den senaste versionen");
        investigator().body("version", equalTo(2));
    }

    @Test
    void the_person_is_corrected_without_being_shown() throws Exception {
        recorded();
        logIn("investigator", page);
        var changed = with(
                "name", "R%C3%A4tt+Namnsson", "identityNumber", DecisionFixture.IDENTITY_NUMBER, "protected", "YES");
        assertPage(
                post(page + "/ratta", changed + "&step=check"),
                "Stämmer rättelsen?",
                "Personuppgifterna ersätts med dem som du har fyllt i.");
        var done = post(page + "/ratta", changed + "&step=correct");
        assertPage(done, "Beslut " + decision.id(), "Personuppgifterna är rättade.");
        assertThat(done.body()).doesNotContain("Namnsson", DecisionFixture.IDENTITY_NUMBER);
        Api.as("INVESTIGATOR")
                .get("/decisions/" + decision.id() + "/person?purpose=CORRECTION&protectedToo=true")
                .body("name", equalTo("Rätt Namnsson"));
    }

    @Test
    void a_reader_who_does_not_enter_decisions_is_shown_no_way_to_correct_them() throws Exception {
        recorded();
        assertThat(logIn("controller", page).body()).doesNotContain("Rätta beslutet");
        assertThat(get(page + "/ratta").statusCode()).isEqualTo(403);
    }

    private void recorded() {
        Api.as("SYSTEM")
                .send(List.of(decision.made(), decision.started("2024-01-12")))
                .statusCode(200);
    }

    private ValidatableResponse investigator() {
        return Api.as("INVESTIGATOR").get("/decisions/" + decision.id());
    }

    private void refused(String fields, String... texts) throws Exception {
        var answer = post(page + "/ratta", fields + "&step=check");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("<h1>Rätta beslutet</h1>").contains(texts);
    }

    private String with(String... fieldsAndValues) {
        var fields = UNCHANGED + unit;
        for (int place = 0; place < fieldsAndValues.length; place += 2) {
            fields = fields.replaceAll(
                    "(^|&)" + fieldsAndValues[place] + "=[^&]*",
                    "$1" + fieldsAndValues[place] + "=" + fieldsAndValues[place + 1]);
        }
        return fields;
    }
}
