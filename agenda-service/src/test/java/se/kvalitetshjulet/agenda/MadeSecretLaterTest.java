package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.kit.access.Role;

/** What has been told of a matter before it was marked as secret is told no more, wherever it stands. */
@QuarkusTest
class MadeSecretLaterTest extends WithRealParts {

    private static final Instant MEETING_DAY = Instant.parse("2024-04-24T11:20:00Z");
    private static final Map<String, Object> NOTHING = Map.of();

    @Test
    void the_notice_and_its_packet_tell_the_number_of_the_item_and_the_closed_part_the_rest() throws Exception {
        var packet = IssuedPacket.in("7861");
        var notice = "meetings/" + packet.meeting() + "/notice";
        var auditor = Api.of("7861").as(Role.AUDITOR);
        assertThat(words(auditor, notice)).contains(IssuedPacket.TITLE, "Nämnden antar yttrandet.");

        IssuedPacket.markAsSecret(packet.secretary());

        assertThat(words(auditor, notice)).doesNotContain(IssuedPacket.TITLE, "Nämnden antar", "SOCN/2024:1");
        auditor.get(notice)
                .body("rows[3].heading", equalTo("Sekretessärende"))
                .body("rows[3].designation", equalTo("Sekretess"))
                .body("rows[3].secret", equalTo(true))
                .body("rows", hasSize(9));
        var closed = packet.secretary()
                .request()
                .accept("application/pdf")
                .get(packet.secretary().at(notice + "/closed-part"))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(String.join(" ", Pdf.of(closed).pages())).contains(IssuedPacket.TITLE, "Nämnden antar yttrandet.");
    }

    @ParameterizedTest(name = "taken off the agenda first: {1}")
    @CsvSource({"7862, false", "7863, true"})
    void the_open_feed_tells_no_more_of_it_and_that_it_has_changed(String municipality, boolean takenOff) {
        var packet = IssuedPacket.in(municipality);
        if (takenOff) {
            packet.takeOff(packet.item());
        }
        ClockInApril.goTo(Instant.parse("2024-04-09T09:00:00Z"));

        IssuedPacket.markAsSecret(packet.secretary());

        packet.open(packet.itemPath())
                .body("name", equalTo("Sekretessärende"))
                .body("public", equalTo(false))
                .body("consultation", nullValue())
                .body("modified", containsString("2024-04-09T09:00"));
        packet.open(packet.paperPath()).body("deleted", equalTo(true)).body("name", nullValue());
        var since = "?modified_since=2024-04-09T08:00:00Z";
        packet.open("agenda-items" + since).body("data.id", contains(endsWith(packet.itemPath())));
        packet.open("papers" + since).body("data.findAll { it.deleted }.id", hasItem(endsWith(packet.paperPath())));
        packet.open("meetings" + since).body("data", hasSize(1)).body(not(containsString(IssuedPacket.TITLE)));
    }

    @Test
    void the_notice_board_keeps_the_number_of_the_paragraph() {
        var packet = sitting("7864");
        packet.decide(packet.item(), "Nämnden antar yttrandet.");
        var secretary = packet.secretary();
        var meeting = "meetings/" + packet.meeting();
        secretary
                .post(meeting + "/minutes/approve", Map.of("paragraphs", List.of(1)))
                .statusCode(200);
        secretary
                .post("public-notices", Map.of("meetingId", packet.meeting(), "keptAt", "Stadshuset"))
                .statusCode(201)
                .body("paragraphs.heading", contains(IssuedPacket.TITLE));
        String notice =
                given().get(secretary.at("public-notices")).then().extract().path("data[0].noticeId");
        var minutes = "/agenda/sidor/7864/socn/anslagstavla/" + notice + "/protokoll";
        assertThat(given().get(minutes).asString()).contains(IssuedPacket.TITLE, "Nämnden antar yttrandet.");

        IssuedPacket.markAsSecret(packet.secretary());

        assertThat(given().get(minutes).asString())
                .contains("§ 1", "Sekretessärende", "lämnas inte ut")
                .doesNotContain(IssuedPacket.TITLE, "SOCN/2024:1", "Nämnden antar yttrandet.");

        given().get(secretary.at("public-notices"))
                .then()
                .statusCode(200)
                .body("data[0].paragraphs.paragraph", contains(1))
                .body("data[0].paragraphs.heading", contains("Sekretessärende"))
                .body("data[0].paragraphs.designation", contains("Sekretess"));
        assertThat(given().get("/agenda/sidor/7864/socn/anslagstavla").asString())
                .contains("§ 1", "Sekretessärende")
                .doesNotContain(IssuedPacket.TITLE, "SOCN/2024:1");
    }

    @Test
    void why_a_proposal_was_sent_back_is_closed_with_it() {
        var secretary = Api.of("7865").as(Role.SECRETARY);
        secretary.post("matters", Map.of("title", "Remiss", "kind", "INQUIRY")).statusCode(201);
        String item = secretary
                .post("proposals", Map.of("registryNumber", "SOCN/2024:1"))
                .extract()
                .path("itemId");
        secretary
                .post("proposals/" + item + "/send-back", Map.of("reason", "Sonens placering saknas."))
                .statusCode(200);
        var auditor = Api.of("7865").as(Role.AUDITOR);
        auditor.get("matters/SOCN-2024-1/course").body("data", hasSize(2));

        IssuedPacket.markAsSecret(secretary);

        for (var path : List.of("matters/SOCN-2024-1/course", "proposals/" + item + "/course")) {
            auditor.get(path).statusCode(200).body("data", empty());
            secretary.get(path).body("data", hasSize(2));
        }
    }

    @Test
    void what_was_recorded_of_a_secret_item_stays_closed_when_the_item_is_taken_off_the_agenda() {
        var packet = sitting("7866");
        var meeting = "meetings/" + packet.meeting();
        packet.secretary()
                .post(
                        meeting + "/items/" + packet.secretItem() + "/proceedings/propose",
                        Map.of("text", IssuedPacket.SECRET))
                .statusCode(200);

        packet.takeOff(packet.secretItem());

        Api.of("7866")
                .as(Role.CONTROLLER)
                .get(meeting + "/record")
                .statusCode(200)
                .body(not(containsString("Kanarie")));
        packet.secretary().get(meeting + "/record").body(containsString("Kanarie"));
    }

    @Test
    void a_document_that_is_marked_leaves_lists_communications_statements_and_the_feed_with_its_file() {
        var packet = IssuedPacket.in("7867");
        var secretary = packet.secretary();
        var folder = "matters/SOCN-2024-1/documents";
        var letter = new HashMap<String, Object>(Map.of(
                "direction",
                "INCOMING",
                "date",
                "2024-04-02",
                "title",
                "Klagomål från Kanariefågeln",
                "correspondent",
                "Kanariefågelns ombud",
                "theirReference",
                "Kanarie 7"));
        String id = secretary.post(folder, letter).statusCode(201).extract().path("documentId");
        packet.addFile(packet.item(), id, "Om Kanariefågeln");
        packet.write(packet.item(), "Yttrande över remissen", "Nämnden antar yttrandet.", id);
        packet.issue();
        var file = "meetings/" + packet.meeting() + "/files/" + id;
        packet.open(file).statusCode(200).body("name", containsString("Kanarie"));
        var auditor = Api.of("7867").as(Role.AUDITOR);
        var notice = "meetings/" + packet.meeting() + "/notice";
        var communications = "communications?from=2024-04-01&to=2024-04-30";
        assertThat(words(auditor, notice)).contains("Kanarie");
        auditor.get(communications).body(containsString("Kanarie"));
        ClockInApril.goTo(Instant.parse("2024-04-09T09:00:00Z"));

        letter.put("secrecy", Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden"));
        secretary
                .put(folder + "/" + id, "\"1\"", letter)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("secret", equalTo(true), "secrecy.markedOn", equalTo("2024-04-09"))
                .body("title", equalTo("Klagomål från Kanariefågeln"));

        var one = folder + "/" + id;
        for (var path : List.of(folder, one, one + "/history", one + "/files", communications, notice)) {
            auditor.get(path).statusCode(200).body(not(containsString("Kanarie")));
        }
        auditor.get(one + "/history").body("data.changed", contains(List.of("Sekretessmarkering")));
        auditor.get(one + "/files/1").statusCode(404);
        assertThat(words(auditor, notice)).contains("Yttrande över remissen").doesNotContain("Kanarie", "SOCN2024:1 ");
        packet.open(file + "/content").statusCode(404);
        packet.open(file).body("deleted", equalTo(true)).body("name", nullValue());
        var since = "?modified_since=2024-04-09T08:00:00Z";
        packet.open("files" + since).body("data.id", contains(endsWith(file))).body("data.deleted", contains(true));
        packet.open("papers" + since)
                .body("data.id", contains(endsWith(packet.paperPath())))
                .body(not(containsString("Kanarie")));
    }

    private static IssuedPacket sitting(String municipality) {
        var packet = IssuedPacket.in(municipality);
        ClockInApril.goTo(MEETING_DAY);
        packet.secretary()
                .post("meetings/" + packet.meeting() + "/open", NOTHING)
                .statusCode(200);
        return packet;
    }

    /** The packet as a page. */
    private static String words(Api by, String path) {
        return by.request()
                .accept("text/html")
                .get(by.at(path))
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace('\u00a0', ' ');
    }
}
