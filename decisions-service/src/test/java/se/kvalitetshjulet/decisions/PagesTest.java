package se.kvalitetshjulet.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The pages as a person's browser gets them, after the login. */
@QuarkusTest
class PagesTest extends Browsing {

    private final String unit = "enhet-" + UUID.randomUUID();
    private final DecisionFixture decision = aDecision().inUnit(unit).aboutSomeone();

    @Test
    void the_list_leads_to_a_decision_with_its_clock_and_its_story() throws Exception {
        Api.as("SYSTEM")
                .send(List.of(
                        decision.made(),
                        decision.resumed("2024-02-01"),
                        decision.corrected("2024-02-02", Map.of("serviceType", "CONTACT_PERSON"))))
                .statusCode(200);
        var list = logIn("controller", BOARD + "/beslut?unit=" + unit + "&status=");
        assertPage(list, "Beslut", decision.id(), "Kontaktperson", "dagar över tiden", "Visar 1–1 av 1");
        var one = get(BOARD + "/beslut/" + decision.id());
        assertPage(
                one,
                "Beslut " + decision.id(),
                "Beslut om hemtjänst",
                "Typ av insats: hemtjänst ändrat till kontaktperson.",
                "Verkställigheten har återupptagits utan att vara avbruten.",
                "4\u00a0kap.\u00a01\u00a0§ socialtjänstlagen (2001:453)");
        assertThat(one.body()).doesNotContain("Testsson", DecisionFixture.IDENTITY_NUMBER, "Visa vem beslutet gäller");
        assertPage(get(BOARD + "/beslut?status=CLOSED&unit=" + unit), "Beslut", "Inga beslut stämmer med urvalet");
    }

    @Test
    void deadlines_stand_by_unit_and_by_how_late_they_are() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        var page = logIn("unit-manager", BOARD + "/tidsfrister?within=&overdue=&unit=" + unit);
        assertPage(
                page,
                "Tidsfrister",
                decision.id(),
                "dagar över tiden",
                "10\u00a0000–1\u00a0000\u00a0000\u00a0kr",
                "/tidsfrister?unit=" + unit + "&amp;overdue=true\">1<span class=\"sr-only\"> Försenade, " + unit);
        assertPage(get(BOARD + "/tidsfrister?overdue=true&unit=" + unit), "Tidsfrister", decision.id());
        assertPage(
                get(BOARD + "/tidsfrister?overdue=false&unit=" + unit),
                "Tidsfrister",
                "Per enhet",
                "Inga frister stämmer med urvalet");
        assertPage(
                get(BOARD + "/beslut/" + decision.id()),
                "Beslut " + decision.id(),
                "10\u00a0000–1\u00a0000\u00a0000\u00a0kr enligt lagen",
                "dagar över tiden");
    }

    @Test
    void a_person_is_shown_after_the_purpose_is_given_and_logged() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        var path = BOARD + "/beslut/" + decision.id() + "/person";
        assertPage(logIn("investigator", path), "Vem beslutet gäller", "Varför behöver du uppgifterna?");

        var refused = post(path, "purpose=");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Välj varför").doesNotContain("Testsson");

        var shown = post(path, "purpose=CASE_HANDLING");
        assertPage(
                shown, "Vem beslutet gäller", "Testa Testsson", DecisionFixture.IDENTITY_NUMBER, "Läsningen är loggad");
        assertThat(shown.uri().toString()).doesNotContain("Testsson").doesNotContain(DecisionFixture.IDENTITY_NUMBER);
        assertThat(shown.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        Api.as("AUDITOR")
                .get("/access-log?decisionId=" + decision.id())
                .body("data.purpose", contains("CASE_HANDLING"));
    }

    @Test
    void who_may_not_see_persons_finds_no_such_page() throws Exception {
        Api.as("SYSTEM").send(decision.made()).statusCode(202);
        assertThat(logIn("controller", BOARD + "/beslut/" + decision.id() + "/person")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(BOARD + "/beslut/ingen").statusCode()).isEqualTo(404);
    }

    @Test
    void individual_reports_are_completed_looked_through_and_marked_as_sent() throws Exception {
        var late = aDecision().inUnit(unit).decidedOn("2009-12-01");
        Api.as("SYSTEM").send(late.made()).statusCode(202);
        var asked = "?quarter=2010-Q1&recipient=IVO";
        var page = logIn("controller", BOARD + "/individrapporter" + asked);
        assertPage(
                page,
                "Individrapporter",
                "16\u00a0kap.\u00a06\u00a0f\u00a0§ socialtjänstlagen (2001:453)",
                late.id(),
                "skäl, erbjudanden och hjälp under väntetiden saknas",
                "Markera som skickade",
                "Inte skickade");
        assertThat(page.body()).doesNotContain("Hämta CSV med personuppgifter");

        var question = get(BOARD + "/individrapporter/skicka" + asked);
        assertPage(question, "Markera som skickade?", "Det som är skickat kan inte ändras", "1\u00a0rapport saknar");
        var old = post(BOARD + "/individrapporter/skicka" + asked, "tag=gammal");
        assertThat(old.statusCode()).isEqualTo(422);
        assertThat(old.body()).contains("Läs dem igen");
        var sent = post(
                BOARD + "/individrapporter/skicka" + asked,
                "tag=" + between(old.body(), "name=\"tag\" value=\"", "\""));
        assertPage(sent, "Individrapporter", "Skickade", "Controller, exempel", late.id());
        assertThat(sent.body()).doesNotContain("Markera som skickade");
        assertPage(get(BOARD + "/individrapporter?quarter=2008-Q3"), "Individrapporter", "Inget att rapportera");
    }

    @Test
    void the_file_with_identities_is_fetched_for_a_purpose_and_logged() throws Exception {
        var late = aDecision().inUnit(unit).decidedOn("2010-12-01").aboutSomeone();
        Api.as("SYSTEM").send(late.made()).statusCode(202);
        var page = logIn("head-of-department", BOARD + "/individrapporter?quarter=2011-Q1");
        assertPage(page, "Individrapporter", late.id(), "Hämta CSV med personuppgifter");
        assertThat(page.body()).doesNotContain("Testsson", DecisionFixture.IDENTITY_NUMBER);

        var path = BOARD + "/individrapporter/fil";
        assertThat(post(path, "quarter=2011-Q1&recipient=IVO&purpose=").statusCode())
                .isEqualTo(400);
        var file = post(path, "quarter=2011-Q1&recipient=IVO&purpose=REPORTING");
        assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                .contains("9999-socn-individrapporter-2011-q1-ivo.csv");
        assertThat(file.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(file.body()).contains(late.id(), "Testa Testsson", DecisionFixture.IDENTITY_NUMBER);
        assertThat(get(path + "?quarter=2011-Q1&recipient=IVO").body())
                .contains(late.id())
                .doesNotContain("Testsson");
        Api.as("AUDITOR").get("/access-log?decisionId=" + late.id()).body("data.purpose", contains("REPORTING"));
    }

    @Test
    void an_auditor_sees_what_the_auditors_get() throws Exception {
        var late = aDecision().inUnit(unit).decidedOn("2011-12-01");
        Api.as("SYSTEM").send(late.made()).statusCode(202);
        var page = logIn("auditor", BOARD + "/individrapporter?quarter=2012-Q1");
        assertPage(page, "Individrapporter", "Hemtjänst", "Revisorerna");
        assertThat(page.body()).doesNotContain(late.id(), "A-1", "Markera som skickade");
        assertThat(get(BOARD + "/individrapporter?quarter=2012-Q1&recipient=IVO")
                        .statusCode())
                .isEqualTo(403);
        assertThat(get(BOARD + "/individrapporter/skicka?quarter=2012-Q1&recipient=AUDITORS")
                        .statusCode())
                .isEqualTo(403);
    }
}
