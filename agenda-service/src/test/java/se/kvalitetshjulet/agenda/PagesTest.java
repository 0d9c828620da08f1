package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class PagesTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";
    private static final String MEETINGS = PAGES + "/sammantraden";
    private static final String TITLE = "Rapportering av ej verkställda gynnande beslut";
    private static final Map<String, String> NOTHING = Map.of();

    @TestHTTPResource
    URI service;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_secretary_takes_a_report_from_proposal_to_decision_and_the_members_read_it() {
        publishReport();
        var secretary = new Browser(service);
        assertThat(secretary.logIn("secretary", MEETINGS).hasFormTo("/sammantraden"))
                .isTrue();
        var meeting = plan(secretary);

        var proposal = secretary.get(meeting).says(TITLE).idAfter(PAGES + "/forslag/");
        secretary.get(PAGES + "/forslag/" + proposal).says("Vår beteckning", "Förvaltningens förslag till beslut");
        secretary
                .post(meeting + "/punkter", Map.of("proposalId", proposal))
                .says("data-label=\"Nr\">4</td>", "Inga förslag väntar");
        secretary
                .post(meeting + "/punkter", Map.of("heading", "", "registryNumber", "SOCN/2024:999"))
                .says("Numret finns inte i diariet", "value=\"SOCN/2024:999\"");
        secretary
                .post(meeting + "/kallelse", NOTHING)
                .says("Det gick inte att genomföra", "Godkänn dagordningen som den nu står");
        approve(secretary, meeting).says("Godkänd av Ordföranden");
        secretary.post(meeting + "/kallelse", NOTHING).says("Version 1");
        secretary
                .post(meeting + "/punkter", Map.of("heading", "Kort om budgeten"))
                .says("Dagordningen har ändrats sedan kallelsen gick ut", "Nytt ärende 5: Kort om budgeten");
        secretary
                .post(meeting + "/oppna", NOTHING)
                .says("Det gick inte att genomföra", "Sammanträdet är den 2024-04-24");

        ClockInApril.goTo(Instant.parse("2024-04-24T11:20:00Z"));
        secretary.post(meeting + "/oppna", NOTHING).says("Öppnat");
        // Other tests' members sit on the sample board too.
        Api.of("9999").as(Role.SECRETARY).callRoll(meeting.substring(meeting.lastIndexOf('/') + 1));
        decide(secretary, meeting + "/punkter/" + proposal);
        secretary.post(meeting + "/avsluta", NOTHING).says("Protokollet ska justeras", "8 maj 2024");
        secretary.post(meeting + "/justera", NOTHING).says("justerad 2024-04-24");

        membersRead(meeting, proposal);
    }

    @Test
    void the_registry_is_searched_and_keeps_its_secrets() {
        var registrar = Api.of("9999").as(Role.REGISTRAR);
        String number = registrar
                .post("matters", Map.of("title", "Kanariefågeln", "kind", "LEX_SARAH", "secret", true))
                .extract()
                .path("registryNumber");
        registrar
                .post("matters", Map.of("title", "Remiss om <framtiden>", "kind", "INQUIRY"))
                .statusCode(201);

        var member = new Browser(service);
        member.logIn("member", PAGES + "/arenden").says(number, "Sekretess").saysNothingOf("Kanarie");
        member.get(PAGES + "/arenden?q=Kanarie").says("Inget ärende hittades", "value=\"Kanarie\"");
        member.get(PAGES + "/arenden?q=framtiden")
                .says("Remiss om &lt;framtiden&gt;")
                .saysNothingOf(number);
        member.get(PAGES + "/arenden/" + number.replace('/', '-').replace(':', '-'))
                .says("Rubriken omfattas av sekretess")
                .saysNothingOf("Kanarie");
        assertThat(member.get(PAGES + "/arenden/SOCN-2024-99999").status()).isEqualTo(404);
    }

    private static String plan(Browser secretary) {
        var wrong = secretary.post(MEETINGS, Map.of("date", "", "time", "13:15", "place", "Nämndrummet & foajén"));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Ange dagen", "value=\"13:15\"", "Nämndrummet &amp; foajén");
        var planned = secretary.post(MEETINGS, Map.of("date", "2024-04-24", "time", "13:15", "place", "Nämndrummet"));
        assertThat(planned.status()).isEqualTo(200);
        planned.says("Sammanträde 24 april 2024", "2024-04-24 kl. 13.15", "Upprop", "Sekretessärende", "Inte utsänd");
        return planned.path();
    }

    private static Browser.Shown approve(Browser secretary, String meeting) {
        return secretary.post(
                meeting + "/godkann",
                Map.of("version", versionIn(secretary.get(meeting)), "approvedBy", "Ordföranden"));
    }

    /** As the page's forms carry it. */
    private static String versionIn(Browser.Shown page) {
        var found =
                Pattern.compile("name=\"version\" value=\"&quot;(\\d+)&quot;\"").matcher(page.html());
        assertThat(found.find()).isTrue();
        return "\"" + found.group(1) + "\"";
    }

    private static void decide(Browser secretary, String item) {
        secretary
                .get(item)
                .says(
                        "4. " + TITLE,
                        "Återkoppla till förtroendevalda",
                        "Sammanfattning av ärendet",
                        "Ärendets handlingar",
                        "Beslutet skickas till",
                        "Revisorerna",
                        "Återremitteras");
        secretary
                .post(item + "/beslut", Map.of("outcome", "", "points", "Nämnden tar ställning."))
                .says("Välj vad nämnden beslutade", "Nämnden tar ställning.");
        secretary
                .post(
                        item + "/beslut",
                        Map.of("outcome", "APPROVED", "points", "Rapporten godkänns.\r\n\r\nRevisorerna får den."))
                .says("Nämnden har beslutat", "§ 1", "<li>Rapporten godkänns.</li><li>Revisorerna får den.</li>")
                .saysNothingOf("För in nämndens beslut");
    }

    private void membersRead(String meeting, String item) {
        var member = new Browser(service);
        member.logIn("member", meeting).says("§ 1 Bifall till förslaget").saysNothingOf("<form method=\"post\"");
        member.get(meeting + "/punkter/" + item)
                .says("Rapporten godkänns.", "Paragrafen justerades 24 april 2024")
                .says("/reporting/sidor/9999/socn/rapporter/", "Läs rapporten", PAGES + "/arenden/SOCN-2024-");
        member.get(meeting).says(">Val av justerare<").saysNothingOf(">Val av justerare</a>");
        assertThat(member.post(meeting + "/justera", NOTHING).status()).isEqualTo(403);
        assertThat(member.get(PAGES + "/arenden")
                        .says(TITLE + ", första kvartalet 2024")
                        .idAfter(PAGES + "/arenden/"))
                .startsWith("SOCN-2024-");
    }

    private void publishReport() {
        var topic = new Topic(kafka, "9999");
        topic.send(Topics.REPORTING_EVENTS, topic.sample(EventTypes.REPORT_PUBLISHED, event -> {}));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> Api.of("9999").as(Role.SECRETARY).get("proposals").body("data", hasSize(1)));
    }
}
