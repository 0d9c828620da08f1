package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.document.SamplePdf;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class NoticeDocumentsTest extends WithRealParts {

    @Test
    void documents_follow_the_statement_they_belong_to_with_the_file_they_had_when_the_notice_went_out()
            throws Exception {
        var registrar = Api.of("7851").as(Role.REGISTRAR);
        var secretary = Api.of("7851").as(Role.SECRETARY);
        registrar
                .post("matters", Map.of("title", "Motion enligt 4 kap. 1 § SoL", "kind", "MOTION"))
                .statusCode(201);
        var motion = document(registrar, "Motionen");
        send(registrar, motion, SamplePdf.accessible(2).bytes());
        var scanned = document(registrar, "Bilagan");
        send(registrar, scanned, SamplePdf.scanned(1).bytes());
        registrar
                .put(
                        "matters/SOCN-2024-1/documents/" + scanned + "/summary",
                        "\"1\"",
                        Map.of("text", "En karta över kommunen."))
                .statusCode(200);
        var paper = document(registrar, "Brevet");
        var broken = document(registrar, "Ritningen");
        send(registrar, broken, SamplePdf.hollow().bytes());
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String item = secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", "SOCN/2024:1"))
                .extract()
                .path("itemId");
        secretary
                .put("statements/" + item, "\"0\"", statement(List.of(motion, scanned, paper, broken)))
                .statusCode(200);
        secretary
                .issueNotice(meeting)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:summary-missing"))
                .body("detail", containsString("Sammanfatta SOCN2024:4 i diariet"));
        secretary
                .get("meetings/" + meeting + "/agenda")
                .body("withoutSummary.documentNumber", contains("SOCN2024:4"))
                .body("withoutSummary.itemId", contains(item));
        registrar
                .put("matters/SOCN-2024-1/documents/" + broken + "/summary", "\"1\"", Map.of("text", "En ritning."))
                .statusCode(200);
        secretary.issueNotice(meeting).statusCode(200);
        send(registrar, motion, SamplePdf.accessible(5).bytes());

        var bytes = packet(secretary, meeting, 1);
        var pdf = Pdf.of(bytes);
        assertThat(pdf.bookmarks())
                .containsExactly(
                        "Kallelse | 1",
                        "4. Motion enligt 4\u00a0kap.\u00a01\u00a0§\u00a0SoL | 2",
                        "  SOCN2024:1 Motionen | 3",
                        "  SOCN2024:2 Bilagan | 5");
        assertThat(pdf.pages()).hasSize(5);
        assertThat(pdf.pages().get(1))
                .contains(
                        "Bilaga 1: SOCN2024:1 Motionen, 2 sidor.",
                        "Bilaga 2: SOCN2024:2 Bilagan, 1 sida. Handlingen kan inte läsas av en skärmläsare. Sammanfattning:"
                                + " En karta över kommunen.",
                        "Bilaga 3: SOCN2024:3 Brevet. Finns bara på papper, hos registratorn.",
                        "Bilaga 4: SOCN2024:4 Ritningen. Filen kan inte visas, och hämtas i diariet. Sammanfattning: En ritning.",
                        "Sida 2 av 5");

        // What is accessible leaves the packet so; the scanned one is flagged, and its summary printed.
        secretary
                .put("statements/" + item, "\"1\"", statement(List.of(motion, paper)))
                .statusCode(200);
        secretary.issueNotice(meeting).statusCode(200);
        var second = packet(secretary, meeting, 2);
        assertThat(Pdf.of(second).pages()).hasSize(7);
        assertThat(PdfUa.faultsOf(second)).isEmpty();
    }

    private static Map<String, Object> statement(List<String> attached) {
        return Map.of(
                "title",
                "Yttrande över motion",
                "proposedDecisions",
                List.of("Motionen avslås."),
                "summary",
                "En motion har kommit in.",
                "documents",
                List.of("Tjänsteskrivelse"),
                "recipients",
                List.of("Akten"),
                "attached",
                attached);
    }

    private static byte[] packet(Api by, String meeting, int version) {
        return by.request()
                .accept("application/pdf")
                .get(by.at("meetings/" + meeting + "/notice?version=" + version))
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String document(Api registrar, String title) {
        return registrar
                .post(
                        "matters/SOCN-2024-1/documents",
                        Map.of(
                                "direction", "INCOMING",
                                "date", "2024-04-02",
                                "title", title,
                                "correspondent", "Kommunfullmäktige"))
                .statusCode(201)
                .extract()
                .path("documentId");
    }

    private static void send(Api by, String document, byte[] content) {
        RestAssured.given()
                .auth()
                .oauth2(by.token())
                .multiPart("file", "fil.pdf", content)
                .post(by.at("matters/SOCN-2024-1/documents/" + document + "/files"))
                .then()
                .statusCode(201);
    }
}
