package se.kvalitetshjulet.deviations.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.SampleFiles;

/** Files that belong to a deviation or a complaint. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class AttachmentTest {

    private static final String NAME = "Brevet till Anna Ek.pdf";
    private static final int MEBIBYTE = 1 << 20;

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final String unit = "enhet-" + UUID.randomUUID();
    private final String deviation = "A-" + UUID.randomUUID();
    private final Api manager = Api.as("UNIT_MANAGER", unit);

    @BeforeEach
    void aDeviation() {
        Api.tell(EventTypes.DEVIATION_REPORTED, deviation, data -> data.put("unit", unit));
    }

    @Test
    void a_file_comes_back_as_it_was_sent_and_the_reading_is_logged() {
        var file = SampleFiles.pdf(3 * MEBIBYTE + 7);
        var added = sent(manager, "/deviations/" + deviation, NAME, file)
                .statusCode(201)
                .body("type", equalTo("PDF"), "size", equalTo(file.length), "name", nullValue());
        var path =
                "/deviations/" + deviation + "/attachments/" + added.extract().path("attachmentId");
        added.header("Location", containsString(path));
        manager.get("/deviations/" + deviation + "/attachments")
                .body("data.typeLabel", contains("PDF"), "data.addedBy", hasSize(1));
        manager.get(path).statusCode(400).body("violations[0].field", equalTo("purpose"));
        assertThat(board.readingsOf(deviation)).isEmpty();
        var opened = manager.get(path + "?purpose=INVESTIGATION")
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Disposition", containsString("filename*=UTF-8''Brevet%20till%20Anna%20Ek.pdf"));
        assertThat(opened.extract().asByteArray()).isEqualTo(file);
        assertThat(board.readingsOf(deviation)).containsExactly("UNIT_MANAGER DEVIATION INVESTIGATION");
        assertThat(board.messagesAbout(deviation)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "program.exe, MZ, 422, file-type",
        "rapport.pdf, MZ, 422, file-type",
        "tom.pdf, '', 400, invalid-request"
    })
    void what_may_not_be_attached_is_refused_and_not_kept(String name, String content, int status, String problem) {
        sent(manager, "/deviations/" + deviation, name, content.getBytes())
                .statusCode(status)
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + problem))
                .body("violations[0].field", equalTo("file"));
        manager.get("/deviations/" + deviation + "/attachments").body("data", empty());
    }

    @Test
    void the_same_file_sent_again_with_its_key_is_kept_once() {
        var key = UUID.randomUUID().toString();
        for (int time = 0; time < 2; time++) {
            manager.request()
                    .header("Idempotency-Key", key)
                    .multiPart("file", NAME, SampleFiles.pdf(100))
                    .post(Api.BOARD + "/deviations/" + deviation + "/attachments")
                    .then()
                    .statusCode(201);
        }
        manager.get("/deviations/" + deviation + "/attachments").body("data", hasSize(1));
    }

    @Test
    void nothing_is_added_to_what_is_closed_and_nobody_else_sees_it() {
        var other = Api.as("UNIT_MANAGER", "another-unit");
        sent(other, "/deviations/" + deviation, NAME, SampleFiles.pdf(100)).statusCode(404);
        other.get("/deviations/" + deviation + "/attachments").statusCode(404);
        Api.tell(EventTypes.DEVIATION_CLOSED, deviation, _ -> {});
        sent(manager, "/deviations/" + deviation, NAME, SampleFiles.pdf(100))
                .statusCode(409)
                .body("detail", equalTo("Ärendet är avslutat. Öppna det igen först."));
    }

    @Test
    void whoever_registered_a_complaint_sees_the_files_they_added_themselves() {
        board.unit(unit);
        var wanted = new HashMap<String, Object>(
                Map.of("kind", "COMPLAINT", "channel", "DIRECT", "subject", "TREATMENT", "text", "Ingen ringde."));
        wanted.put("unit", unit);
        wanted.put("receivedOn", "2024-02-20");
        var registrar = Api.as("REGISTRAR");
        String id =
                registrar.post("/complaints", wanted).statusCode(201).extract().path("complaintId");
        var files = "/complaints/" + id + "/attachments";
        String mine = sent(registrar, "/complaints/" + id, "brev.pdf", SampleFiles.pdf(100))
                .statusCode(201)
                .extract()
                .path("attachmentId");
        String theirs = sent(manager, "/complaints/" + id, "svar.pdf", SampleFiles.pdf(100))
                .statusCode(201)
                .extract()
                .path("attachmentId");
        registrar.get(files).body("data.attachmentId", contains(mine));
        registrar.get(files + "/" + theirs + "?purpose=INVESTIGATION").statusCode(404);
        manager.get(files).body("data.attachmentId", contains(mine, theirs));
        Api.tell(EventTypes.COMPLAINT_CONCLUDED, id, _ -> {});
        sent(manager, "/complaints/" + id, "sent.pdf", SampleFiles.pdf(100))
                .statusCode(409)
                .body("detail", containsString("Registrera ett nytt"));
    }

    @Test
    void a_page_takes_a_file_shows_its_name_for_a_purpose_and_refuses_one_that_is_too_large() throws Exception {
        var page = "/deviations/sidor/9999/socn/avvikelser/" + deviation + "/bilagor";
        var visitor = new PageVisitor(service);
        assertPage(visitor.logIn("unit-manager", page), 200, "Bilagor", "Inga bilagor", "Filerna virusgranskas inte");
        assertPage(
                visitor.postFile(page, "file", "stor.pdf", SampleFiles.pdf(30 * MEBIBYTE)),
                422,
                "Bilagor",
                "Välj en fil på högst 20 MiB.",
                "href=\"#file\"");
        assertPage(visitor.postFile(page, "file", "tom.pdf", new byte[0]), 422, "Bilagor", "Välj en fil");
        var added = visitor.postFile(page, "file", NAME, SampleFiles.pdf(2_000));
        assertPage(added, 200, "Bilagor", "2 kB", "Visa filernas namn");
        assertThat(added.body()).doesNotContain("Anna Ek");
        assertPage(visitor.post(page + "/hamta", Map.of()), 422, "Bilagor", "Välj varför du behöver uppgifterna.");
        assertPage(
                visitor.post(page + "/hamta", Map.of("purpose", "INVESTIGATION")),
                200,
                "Bilagor",
                NAME,
                "Läsningen är loggad.");
        var id = added.body().replaceAll("(?s).*name=\"attachment\" value=\"([^\"]+)\".*", "$1");
        var fetched = visitor.post(page + "/hamta", Map.of("purpose", "INVESTIGATION", "attachment", id));
        assertThat(fetched.statusCode()).isEqualTo(200);
        assertThat(fetched.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment;");
        assertThat(board.readingsOf(deviation)).hasSize(2);
    }

    private static ValidatableResponse sent(Api by, String thing, String name, byte[] content) {
        return by.request()
                .multiPart("file", name, content)
                .post(Api.BOARD + thing + "/attachments")
                .then();
    }
}
