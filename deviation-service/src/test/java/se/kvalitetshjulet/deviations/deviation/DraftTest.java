package se.kvalitetshjulet.deviations.deviation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** Beginning to report a deviation, and sending it later. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class DraftTest {

    private static final String PAGES = "/deviations/sidor/9999/socn";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final Api employee = Api.as("EMPLOYEE");

    @Test
    void a_draft_is_its_authors_alone_and_told_to_nobody() {
        var id = begun(Map.of("description", "Ett brev"));
        employee.get("/deviation-drafts/" + id)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("fields.description", equalTo("Ett brev"));
        employee.get("/deviation-drafts")
                .body("data.draftId", hasItem(id))
                .body("data.find { it.draftId == '" + id + "' }.fields", nullValue());
        Api.as("UNIT_MANAGER").get("/deviation-drafts/" + id).statusCode(404);
        Api.as("UNIT_MANAGER").get("/deviation-drafts").body("data.draftId", not(hasItem(id)));
        assertThat(board.messagesAbout(id)).isEmpty();
        employee.request().delete(Api.BOARD + "/deviation-drafts/" + id).then().statusCode(204);
        employee.get("/deviation-drafts/" + id).statusCode(404);
    }

    @Test
    void what_was_saved_in_another_window_is_not_overwritten_unseen() {
        var id = begun(Map.of("description", "Ett brev"));
        kept(id, "\"1\"", 200);
        kept(id, "\"1\"", 412);
        kept(id, null, 428);
    }

    @Test
    void it_is_sent_once_and_when_nothing_is_missing() {
        var id = begun(Map.of("description", "Ett brev hamnade fel.", "occurredOn", "i går", "affects", "CLIENT"));
        employee.post("/deviation-drafts/" + id + "/send", Map.of())
                .statusCode(400)
                .body("violations.field", hasItem("occurredOn"))
                .body("violations.field", hasItem("discoveredOn"));
        employee.request()
                .contentType(ContentType.JSON)
                .header("If-Match", "\"1\"")
                .body(Map.of(
                        "fields",
                        Map.of(
                                "description", "Ett brev hamnade fel.",
                                "occurredOn", "2024-03-11",
                                "discoveredOn", "2024-03-12",
                                "affects", "CLIENT")))
                .put(Api.BOARD + "/deviation-drafts/" + id)
                .then()
                .statusCode(200);
        String sent = employee.post("/deviation-drafts/" + id + "/send", Map.of())
                .statusCode(200)
                .extract()
                .path("sentAs");
        employee.post("/deviation-drafts/" + id + "/send", Map.of()).body("sentAs", equalTo(sent));
        employee.get("/deviations/" + sent).statusCode(200).body("status", equalTo("REPORTED"));
        employee.get("/deviation-drafts").body("data.draftId", not(hasItem(id)));
        assertThat(board.messagesAbout(sent)).hasSize(1);
    }

    @Test
    void a_page_keeps_what_is_typed_however_little_and_sends_it_later() throws Exception {
        var visitor = new PageVisitor(service);
        visitor.logIn("employee", PAGES + "/avvikelser/ny");
        var fields = new HashMap<>(Map.of("description", "Ett brev", "occurredOn", "i går", "draft", "save"));
        var saved = visitor.post(PAGES + "/avvikelser/ny", fields);
        assertPage(saved, 200, "Rapportera en avvikelse", "Ett brev", "i går", "Ta bort utkastet");
        var page = saved.uri().getPath();
        var id = page.substring(page.lastIndexOf('/') + 1);
        assertPage(visitor.get(PAGES + "/kvalitet"), 200, "Kvalitet", "har du börjat på men inte skickat");
        assertPage(visitor.get(PAGES + "/avvikelser/utkast"), 200, "Utkast", id);
        fields.put("version", "7");
        assertPage(visitor.post(page, fields), 412, "Rapportera en avvikelse", "Ett brev", "value=\"1\"");
        fields.put("version", "1");
        fields.put("description", "Ett brev hamnade fel.");
        assertPage(visitor.post(page, fields), 200, "Rapportera en avvikelse", "Ett brev hamnade fel.");
        fields.remove("draft");
        assertPage(
                visitor.post(page, fields),
                422,
                "Rapportera en avvikelse",
                "Skriv datumet som 2024-03-31.",
                "Ange vem som berördes.",
                "Ett brev hamnade fel.");
        fields.putAll(Map.of("occurredOn", "2024-03-11", "discoveredOn", "2024-03-11", "affects", "CLIENT"));
        var sent = visitor.post(page, fields);
        assertThat(sent.uri().getPath()).contains("/avvikelser/AVV-");
        assertThat(visitor.post(page, fields).uri()).isEqualTo(sent.uri());
        var other = visitor.post(PAGES + "/avvikelser/ny", Map.of("description", "Ännu ett", "draft", "save"));
        assertPage(visitor.post(other.uri().getPath() + "/ta-bort", Map.of()), 200, "Utkast", "Bara du ser dem.");
        assertThat(visitor.get(other.uri().getPath()).statusCode()).isEqualTo(404);
    }

    private String begun(Map<String, String> fields) {
        return employee.post("/deviation-drafts", Map.of("fields", fields))
                .statusCode(201)
                .extract()
                .path("draftId");
    }

    private void kept(String id, String ifMatch, int status) {
        var request = employee.request().contentType(ContentType.JSON).body(Map.of("fields", Map.of("area", "X")));
        (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(Api.BOARD + "/deviation-drafts/" + id)
                .then()
                .statusCode(status);
    }
}
