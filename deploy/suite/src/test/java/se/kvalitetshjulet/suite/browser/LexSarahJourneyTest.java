package se.kvalitetshjulet.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.SampleUser.Assignment;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.suite.Board;
import se.kvalitetshjulet.suite.Suite;

/** A lex Sarah case from the report to IVO's decision, each by their own login and each seeing only their part. */
class LexSarahJourneyTest {

    private static final String TEXT = "Ett protokollsutdrag skickades till en gammal adress.";
    private static final String FINDING = "Adressen hämtades ur ett gammalt brev.";
    private static final List<String> DOCUMENTATION = List.of(
            "Vad som hände och vilka följder det fick",
            "När och hur det uppmärksammades",
            "När det inträffade",
            "Orsakerna",
            "Liknande händelser tidigare, och varför det hände igen",
            "Risken för att det händer igen");

    @BeforeAll
    static void the_sample_municipality_is_in() {
        SampleBoard.filled();
    }

    @Test
    void a_case_walks_from_the_report_to_ivos_decision_with_different_logins() {
        try (var employee = Visitor.as("EMPLOYEE");
                var head = Visitor.as("HEAD_OF_DEPARTMENT");
                var investigator = Visitor.as("INVESTIGATOR");
                var secretary = Visitor.as("SECRETARY");
                var member = Visitor.as("MEMBER");
                var chief = Visitor.as("HEAD_OF_ADMINISTRATION").expecting(422)) {
            var id = reports(employee);
            investigator.go("deviations", "/lex-sarah");
            investigator.isAt("Lex Sarah").sees(id);
            receives(head, id);
            investigates(investigator, id);
            asksTheBoard(head, id);
            decides(secretary, member, id);
            tellsIvo(chief, id);
            sawOnlyTheirPart(employee, member, id);
        }
    }

    /** @return the report's id */
    private static String reports(Visitor employee) {
        employee.menu("Kvalitet").follow("Rapportera lex Sarah").isAt("Rapportera lex Sarah");
        lookAt(employee);
        employee.fill("Vad hände", TEXT).chooseAt("Enhet där det hände", 1);
        employee.choose("Vilken lag", "Socialtjänstlagen (SoL)").press("Rapportera");
        employee.isAt("Lex Sarah LEX-").sees("Mottagen").doesNotSee(TEXT).doesNotSee("Utse utredare");
        lookAt(employee);
        return employee.heading().substring("Lex Sarah ".length());
    }

    private static void receives(Visitor head, String id) {
        head.menu("Kvalitet").isAt("Kvalitet");
        head.go("deviations", "/lex-sarah");
        lookAt(head);
        head.follow(id).isAt("Lex Sarah " + id).sees("Mottagaren åtgärdar genast");
        lookAt(head);
        head.follow("Anteckna omedelbar åtgärd").fill("Vad gjordes genast?", "Utdraget hämtades tillbaka.");
        head.press("Anteckna omedelbar åtgärd").isAt("Lex Sarah " + id);
        head.follow("Utse utredare").choose("Utredare", "Utredare, exempel, Utredare");
        lookAt(head);
        head.press("Utse utredare").sees("Utredaren utreder och bedömer.");
        head.follow("Besluta om en åtgärd").fill("Vad ska göras?", "Adressen kontrolleras av två.");
        head.choose("Vilket slags åtgärd", "Ny eller ändrad rutin").chooseAt("Vad är den till för?", 1);
        head.fill("Vem ansvarar?", "Enhetschef").fill("När ska den vara klar?", "2999-01-01");
        head.press("Besluta").isAt("Åtgärd ATG-");
    }

    private static void investigates(Visitor investigator, String id) {
        investigator.go("deviations", "/lex-sarah/" + id);
        for (var topic : DOCUMENTATION) {
            investigator.follow("Skriv en anteckning").fill("Anteckning", FINDING);
            investigator.fill("Varifrån kommer uppgiften?", "Samtal med registrator");
            investigator.choose("Uppgift eller bedömning?", "Uppgift").choose("Hör till", topic);
            investigator.press("Skriv en anteckning").isAt("Lex Sarah " + id);
        }
        investigator.doesNotSee("saknas").follow("Gör bedömningen");
        investigator.choose("Vad har utredningen kommit fram till?", "Allvarligt missförhållande");
        investigator.fill("Varför?", "Utdraget var hemligt.").press("Gör bedömningen");
        investigator.follow("Lämna förslag till beslut").choose("Ska IVO få en anmälan?", "Ja");
        investigator.fill("Handlingsplan", "Rutinen skrivs om.").press("Lämna förslag till beslut");
        investigator.sees("Nämndens beslut begärs av").doesNotSee(FINDING);
        assertThat(investigator.main().innerText()).doesNotContain("Begär nämndens beslut\n");
        lookAt(investigator);
        investigator.follow("Läs utredningen").choose("Varför behöver du läsa dem?", "Handläggning och utredning");
        investigator.press("Visa texterna").sees(TEXT).sees(FINDING).sees("av Utredare, exempel, Utredare.");
        lookAt(investigator);
    }

    private static void asksTheBoard(Visitor head, String id) {
        head.go("deviations", "/lex-sarah/" + id);
        head.follow("Begär nämndens beslut").sees("sekretessärende");
        lookAt(head);
        head.press("Begär nämndens beslut").sees("Nämnden beslutar.");
    }

    private static void decides(Visitor secretary, Visitor member, String id) {
        secretary.menu("Sammanträden");
        secretary.fill("Dag", LocalDate.now(ZoneId.of("Europe/Stockholm")).toString());
        secretary.fill("Klockslag", "00:10").fill("Plats", "Lilla salen");
        secretary.press("Planera sammanträdet").isAt("Sammanträde").seesAfterAWhile("Lex Sarah " + id);
        secretary.pressInRow("Lex Sarah " + id, "Sätt upp på dagordningen").press("Godkänn dagordningen");
        secretary.press("Skicka ut kallelsen");
        member.go(secretary.page().url());
        member.sees("Sekretessärende").doesNotSee(id);
        secretary.press("Öppna sammanträdet").callTheRoll().follow("Lex Sarah " + id);
        secretary.sees("Förvaltningens förslag till beslut").doesNotSee(TEXT).doesNotSee(FINDING);
        secretary.choose("Nämnden beslutade", "Bifall till förslaget").press("För in beslutet");
        secretary.sees("Nämnden har beslutat").crumb("Sammanträde").press("Avsluta sammanträdet");
        secretary.press("Justera protokollet").sees("justerad");
    }

    private static void tellsIvo(Visitor chief, String id) {
        chief.go("deviations", "/lex-sarah/" + id);
        chief.seesAfterAWhile("Anmälan till IVO görs genast").sees("bifall till förslaget");
        chief.follow("För in anmälan till IVO").choose("Följde utredningen med?", "Nej");
        chief.press("För in anmälan till IVO").sees("två månader efter anmälan");
        lookAt(chief);
        chief.follow("För in att utredningen är skickad").press("För in att utredningen är skickad");
        chief.sees("IVO beslutar.").follow("För in IVO:s beslut");
        chief.choose("Vad har IVO beslutat?", "IVO avslutar utan anmärkning").press("För in IVO:s beslut");
        chief.sees("Avslutar utan anmärkning").follow("Avsluta ärendet").press("Avsluta ärendet");
        chief.sees("först, eller skriv varför det inte görs.");
        lookAt(chief);
        chief.fill("Varför följs någon åtgärd inte upp?", "Enheten har lagts ned.")
                .press("Avsluta ärendet");
        chief.isAt("Lex Sarah " + id).sees("Avslutad");
    }

    private static void sawOnlyTheirPart(Visitor employee, Visitor member, String id) {
        employee.go("deviations", "/lex-sarah/" + id);
        employee.sees("Avslutad").doesNotSee("llvarligt").doesNotSee("Dokumentationen");
        assertThat(member.doors()).doesNotContain("Kvalitet");
        member.expecting(403).go("deviations", "/lex-sarah/" + id);
        member.doesNotSee("missförhållande");
        var elsewhere = Suite.started()
                .token(SampleUser.as("UNIT_MANAGER")
                        .with(Assignment.of(Board.SAMPLE.municipality(), Board.SAMPLE.code(), "UNIT_MANAGER")
                                .inUnit("another-unit")));
        Board.SAMPLE
                .as("UNIT_MANAGER")
                .with(elsewhere)
                .get(Service.DEVIATIONS, "lex-sarah-reports/" + id)
                .is(404);
    }

    private static void lookAt(Visitor visitor) {
        assertThat(PageRules.brokenBy(visitor.page())).isEmpty();
    }
}
