package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.sample.SampleMunicipality;
import se.kvalitetshjulet.suite.Board;

class DecisionJourneyTest {

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void an_investigator_filters_the_decisions_and_sees_how_long_one_has_waited() {
        try (var investigator = Visitor.as("INVESTIGATOR")) {
            investigator.menu("Beslut").isAt("Beslut");
            investigator.choose("Typ av insats", "Kontaktperson").press("Visa");
            assertThat(investigator.page().url()).contains("serviceType=CONTACT_PERSON");
            assertThat(investigator.main().locator("tbody tr").allInnerTexts())
                    .isNotEmpty()
                    .allMatch(row -> row.contains("Kontaktperson"));
            investigator.follow("Bara försenade").sees("över tiden");
            investigator.follow("B-").isAt("Beslut B-").sees("Väntetider").sees("över tiden");
            investigator.sees("Vad som har hänt").follow("Alla tidsfrister").isAt("Tidsfrister");
            PageRules.narrow(investigator.page());
            assertThat(rightEdgeOfTheFirstDueDate(investigator)).isLessThanOrEqualTo(PageRules.NARROW);
        }
    }

    @Test
    void whom_a_decision_concerns_is_shown_for_a_purpose_and_the_reading_is_logged() {
        try (var investigator = Visitor.as("INVESTIGATOR")) {
            investigator.go("decisions", "/beslut/" + decisionWithAPerson());
            var decision = investigator.heading().substring("Beslut ".length());
            investigator.doesNotSee(SampleMunicipality.TEST_NAME).follow("Visa vem beslutet gäller");
            investigator.choose("Varför behöver du uppgifterna?", "Rapportering till IVO");
            investigator
                    .press("Visa uppgifterna")
                    .sees(SampleMunicipality.TEST_NAME)
                    .sees("Läsningen är loggad");
            assertThat(investigator.page().url()).doesNotContain(SampleMunicipality.TEST_IDENTITY);
            var log = Board.SAMPLE.as("AUDITOR").get(Service.DECISIONS, "access-log?decisionId=" + decision);
            assertThat(log.is(200).json().path("data").path(0).toString())
                    .contains("investigator", "REPORTING")
                    .doesNotContain(SampleMunicipality.TEST_IDENTITY);
        }
    }

    @Test
    void nobody_reads_about_a_person_without_saying_why() {
        try (var investigator = Visitor.as("INVESTIGATOR").expecting(422)) {
            investigator.go("decisions", "/beslut/" + decisionWithAPerson() + "/person");
            investigator.press("Visa uppgifterna").sees("Välj varför du behöver uppgifterna");
            investigator.doesNotSee(SampleMunicipality.TEST_NAME);
            assertThat(PageRules.brokenBy(investigator.page())).isEmpty();
        }
    }

    /** On the list of deadlines, in pixels from the left of the screen. */
    private static int rightEdgeOfTheFirstDueDate(Visitor visitor) {
        return ((Number) visitor.main()
                        .locator("table")
                        .last()
                        .locator("tbody td")
                        .first()
                        .evaluate("""
                cell => {
                  const date = document.createRange();
                  date.selectNode(cell.firstChild);
                  return Math.ceil(date.getBoundingClientRect().right);
                }
                """))
                .intValue();
    }

    private static String decisionWithAPerson() {
        return SampleMunicipality.events(SampleMunicipality.SEED).stream()
                .map(event -> event.path("data"))
                .filter(data -> data.has("person"))
                .map(data -> data.path("decisionId").asText())
                .findFirst()
                .orElseThrow();
    }
}
