package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

/** The secretary takes an item through a meeting on the pages, the chair and the checker sign, and everybody reads the notice. */
@QuarkusTest
class SittingPagesTest extends WithRealParts {

    private static final String PAGES = "/agenda/sidor/9999/socn";
    private static final Map<String, String> NOTHING = Map.of();

    private final Api api = Api.of("9999").as(Role.SECRETARY);

    @TestHTTPResource
    URI service;

    private String chair;
    private String checker;
    private String meeting;

    @Test
    void an_item_goes_from_roll_call_to_the_notice_board() {
        ClockInApril.goTo(Instant.parse("2021-06-16T11:20:00Z"));
        chair = elect("Ordföranden, exempel", "CHAIR", "member-chair");
        checker = elect("Justeraren, exempel", "NONE", "member-checker");
        meeting = api.post("meetings", Map.of("startsAt", "2021-06-16T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String item = api.post("meetings/" + meeting + "/items", Map.of("heading", "Sommarens bemanning"))
                .statusCode(201)
                .extract()
                .path("itemId");
        api.post("meetings/" + meeting + "/open", NOTHING).statusCode(200);

        var secretary = new Browser(service);
        secretary.logIn("secretary", at("")).says(at("/narvaro"), at("/protokoll"));
        theRollIsCalled(secretary);
        theItemIsDealtWith(secretary, at("/punkter/" + item));
        api.post("meetings/" + meeting + "/close", NOTHING).statusCode(200);
        theMinutesAreSigned(secretary);
        everybodyReadsTheNotice(secretary);
    }

    private void theRollIsCalled(Browser secretary) {
        secretary.get(at("/narvaro")).says("Nämnden är inte beslutför", "Ordföranden, exempel");
        var nobody = secretary.post(at("/narvaro/kommer"), Map.of("arrivalTime", "13:20"));
        assertThat(nobody.status()).isEqualTo(422);
        nobody.says("Kryssa för minst en", "value=\"13:20\"");
        secretary
                .post(at("/narvaro/kommer"), Map.of("kommer-" + chair, "true", "arrivalTime", "kvart över"))
                .says("Skriv klockslaget som 13:15.");
        secretary
                .post(at("/narvaro/kommer"), Map.of("kommer-" + chair, "true", "kommer-" + checker, "true"))
                .says("Nämnden är beslutför", "Leder sammanträdet");
        secretary.post(at("/narvaro/ordforande"), Map.of("presides", "")).says("Välj vem som leder.");
        secretary.post(at("/narvaro/ordforande"), Map.of("presides", chair)).says("leder sammanträdet utan att väljas");
        secretary
                .post(at("/narvaro/justerare"), Map.of("justerar-" + checker, "true", "checkPlace", "Stadshuset"))
                .says("Ange dagen");
        for (var far : List.of("+10000-01-01", "2031-01-01")) {
            var wrongYear = Map.of("justerar-" + checker, "true", "checkDay", far, "checkPlace", "Stadshuset");
            assertThat(secretary.post(at("/narvaro/justerare"), wrongYear).status())
                    .isEqualTo(422);
        }
        secretary
                .post(
                        at("/narvaro/justerare"),
                        Map.of("justerar-" + checker, "true", "checkDay", "2021-06-18", "checkPlace", "Stadshuset"))
                .says("<li>Justeraren, exempel (Partiet)</li>");
    }

    private void theItemIsDealtWith(Browser secretary, String item) {
        var page = item + "/handlaggning";
        secretary.get(item).says(page);
        secretary.post(page + "/jav", Map.of("disqualified", checker)).says("Välj grunden.");
        secretary.post(page + "/yrkande", Map.of("proposal", "")).says("Skriv yrkandet.");
        secretary.post(page + "/yrkande", Map.of("proposal", "Planen antas.")).says("Förvaltningen: ", "Planen antas.");
        secretary
                .post(page + "/yrkande", Map.of("proposer", checker, "proposal", "Planen avslås."))
                .says("Huvudförslag");
        var html = secretary.get(page).html();
        var main = html.substring(html.indexOf("id=\"main\""))
                .replaceFirst("(?s).*?<option value=\"([0-9a-f-]{36})\".*", "$1");
        secretary.post(page + "/ordning", Map.of("main", main)).says("Huvudproposition", "Omröstning begärs");
        secretary.post(page + "/votering", NOTHING).says("Räkna rösterna");
        secretary
                .post(page + "/rakning", Map.of("rost-" + chair, "YES"))
                .says("1 av dem som tjänstgör har inte röstat");
        secretary
                .post(page + "/rakning", Map.of("rost-" + chair, "YES", "rost-" + checker, "NO"))
                .says("avgjort genom ordförandens utslagsröst", "Planen antas.</textarea>");
        secretary.post(page + "/beslut", Map.of("points", "Planen antas.")).says("Välj vad nämnden beslutade.");
        secretary
                .post(page + "/beslut", Map.of("outcome", "APPROVED", "points", "Planen antas."))
                .says("Nämnden har beslutat", "Ingen har reserverat sig");
        secretary
                .post(page + "/reservation", Map.of("reserver", checker, "reservation", "Planen är för dyr."))
                .says("reserverar sig mot beslutet", "Planen är för dyr.", "Rätta ett misstag");
        secretary
                .post(page + "/jav-efterat", Map.of("disqualified", chair, "ground", "CONCERNED", "afterwards", ""))
                .says("Skriv varför det förs in efter beslutet.");
        secretary
                .post(
                        page + "/jav-efterat",
                        Map.of("disqualified", chair, "ground", "CONCERNED", "afterwards", "Glömt"))
                .says("Nämnden har röstat i ärendet");
    }

    private void theMinutesAreSigned(Browser secretary) {
        var minutes = at("/protokoll");
        secretary.get(minutes).says("Utkast", "reserverar sig mot beslutet", "Lämna till justering", "30 juni 2021");
        secretary.post(minutes + "/lamna", Map.of("paragraphs", "ett")).says("Skriv paragrafernas nummer");
        secretary.post(minutes + "/lamna", NOTHING).says("Hos justerarna", "Det saknas 2\u00a0signaturer");
        var first = new Browser(service);
        first.logIn("member-chair", minutes).says("Justera protokollet");
        first.post(minutes + "/signera", Map.of("version", "1")).says("Det saknas 1\u00a0signatur");
        var second = new Browser(service);
        second.logIn("member-checker", minutes).says("Jag kan inte justera det");
        second.get(PAGES + "/justering").says("16 juni 2021", "Justeraren, exempel (Partiet)", "I tid");
        second.post(minutes + "/avsta", Map.of("version", "1", "reason", "")).says("Skriv varför.");
        second.post(minutes + "/signera", Map.of("version", "1")).says("Justerat", "har justerat §");
        var outsider = new Browser(service);
        outsider.logIn("member", minutes).says("Justerat").saysNothingOf("Fullständig version");
    }

    private void everybodyReadsTheNotice(Browser secretary) {
        var minutes = at("/protokoll");
        secretary.post(minutes + "/anslag", Map.of("keptAt", "")).says("Ange var protokollet finns.");
        var backdated = secretary.post(minutes + "/anslag", Map.of("keptAt", "Stadshuset", "postedOn", "2021-06-15"));
        assertThat(backdated.status()).isEqualTo(422);
        backdated.says("Anslaget sätts upp här i dag", "value=\"2021-06-15\"");
        secretary.post(minutes + "/anslag", Map.of("keptAt", "Stadshuset")).says("Tas ned tidigast 2021-07-08");
        secretary.get(PAGES + "/anslag").says("Ta ned anslaget");
        var open = given().redirects().follow(false).get(service.resolve(PAGES + "/anslagstavla"));
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(open.headers().getValues("Set-Cookie")).isEmpty();
        assertThat(open.asString())
                .contains("Anslagstavla", "Sommarens bemanning", "2021-07-07", "Stadshuset", "Nämndsekreterare")
                .doesNotContain("Logga ut", "Ta ned anslaget", "Justeraren");
    }

    private String elect(String name, String office, String login) {
        var elected = new HashMap<String, Object>(
                Map.of("name", name, "party", "Partiet", "seat", "ORDINARY", "office", office, "login", login));
        elected.putAll(Map.of("from", "2021-06-16", "to", "2021-06-16"));
        return api.post("members", elected).statusCode(201).extract().path("memberId");
    }

    private String at(String path) {
        return PAGES + "/sammantraden/" + meeting + path;
    }
}
