package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.agenda.document.SamplePdf;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.SampleFiles;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;

/** The files of documents, over REST and on the page of the document. */
@QuarkusTest
class DocumentFileTest extends WithRealParts {

    private static final Map<String, Object> SECRECY =
            Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden");
    private static final int MEBIBYTE = 1 << 20;

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    @Test
    void a_file_comes_back_as_it_was_sent_and_every_version_is_kept() {
        var registrar = Api.of("7141").as(Role.REGISTRAR);
        var document = aDocument(registrar, false);
        var first = SamplePdf.scanned(2).bytes();
        sent(registrar, document, "Brevet till Anna Ek.pdf", first)
                .statusCode(201)
                .header("Location", containsString(document + "/files/1"))
                .body("version", equalTo(1), "pages", equalTo(2), "size", equalTo(first.length))
                .body("lacks", contains("TAGS", "LANGUAGE", "TITLE"));
        sent(registrar, document, "Bättre.pdf", SamplePdf.accessible(1).bytes())
                .statusCode(201)
                .body("version", equalTo(2), "lacks", empty());
        registrar.get(document + "/files").body("data.version", contains(2, 1));
        registrar
                .get(document)
                .body("file.version", equalTo(2), "file.accessible", equalTo(true), "publishable", equalTo(true));
        var opened = Api.of("7141")
                .as(Role.MEMBER)
                .get(document + "/files/1")
                .statusCode(200)
                .header("Content-Type", "application/pdf")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("filename*=UTF-8''Brevet%20till%20Anna%20Ek.pdf"));
        assertThat(opened.extract().asByteArray()).isEqualTo(first);
        registrar.get(document + "/files/3").statusCode(404);
        assertThat(Readings.of(store, "7141")).isEmpty();
    }

    @Test
    void what_cannot_be_read_by_all_is_published_with_a_summary_only() {
        var registrar = Api.of("7142").as(Role.REGISTRAR);
        var document = aDocument(registrar, false);
        var summary = Map.of("text", "Fullmäktige remitterar motionen.");
        registrar
                .put(document + "/summary", "\"0\"", summary)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:no-file"));
        sent(registrar, document, "skannat.pdf", SamplePdf.scanned(1).bytes()).statusCode(201);
        registrar.get(document).header("ETag", "\"1\"").body("publishable", equalTo(false));
        registrar.put(document + "/summary", "", summary).statusCode(428);
        registrar.put(document + "/summary", "\"0\"", summary).statusCode(412);
        registrar
                .put(document + "/summary", "\"1\"", Map.of("text", "Om 19121212-1212"))
                .statusCode(400)
                .body("violations[0].field", equalTo("text"));
        registrar
                .put(document + "/summary", "\"1\"", summary)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("publishable", equalTo(true), "summary", equalTo(summary.get("text")));
        sent(registrar, document, "nytt.pdf", SamplePdf.scanned(1).bytes()).statusCode(201);
        registrar.get(document).body("publishable", equalTo(false), "summary", nullValue());
    }

    @Test
    void a_secret_file_is_logged_before_it_goes_and_is_nothing_to_others() {
        var registrar = Api.of("7143").as(Role.REGISTRAR);
        var document = aDocument(registrar, true);
        sent(registrar, document, "Anna Ek.pdf", SamplePdf.accessible(1).bytes())
                .statusCode(201);
        assertThat(Readings.of(store, "7143")).isEmpty();
        registrar.get(document + "/files/1").statusCode(200);
        assertThat(Readings.of(store, "7143")).containsExactly("REGISTRAR document SOCN2024:1 REGISTRY");
        for (var role : List.of(Role.MEMBER, Role.AUDITOR, Role.CONTROLLER, Role.HEAD_OF_DEPARTMENT)) {
            var other = Api.of("7143").as(role);
            other.get(document + "/files/1").statusCode(404);
            other.get(document + "/files").body("data", empty());
            other.get(document).body("file", nullValue(), "publishable", equalTo(false));
        }
        assertThat(Readings.of(store, "7143")).hasSize(1);
        Api.of("7143")
                .as(Role.HEAD_OF_DEPARTMENT)
                .get("access-log?day=2024-04-09")
                .body("data.thing", contains("SOCN2024:1"));
    }

    @Test
    void nothing_is_added_to_a_document_of_a_closed_matter() {
        var registrar = Api.of("7145").as(Role.REGISTRAR);
        var document = aDocument(registrar, false);
        sent(registrar, document, "brev.txt", "Ett brev".getBytes()).statusCode(201);
        registrar
                .request()
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Klart"))
                .post(registrar.at("matters/SOCN-2024-1/close"))
                .then()
                .statusCode(200);
        sent(registrar, document, "brev.txt", "Ett till".getBytes())
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:matter-state"));
        registrar.put(document + "/summary", "\"1\"", Map.of("text", "Kort.")).statusCode(409);
        registrar.get(document + "/files").body("data", hasSize(1));
    }

    @Test
    void what_may_not_be_kept_is_refused_and_leaves_no_version() {
        var registrar = Api.of("7144").as(Role.REGISTRAR);
        var document = aDocument(registrar, false);
        sent(registrar, document, "program.exe", "MZ".getBytes())
                .statusCode(422)
                .body("type", equalTo("urn:kvalitetshjulet:problem:file-type"));
        sent(registrar, document, "brev.pdf", "MZ".getBytes()).statusCode(422);
        sent(registrar, document, "tom.pdf", new byte[0]).statusCode(400);
        sent(registrar, document, "stor.pdf", SampleFiles.pdf(21 * MEBIBYTE)).statusCode(413);
        sent(Api.of("7144").as(Role.MEMBER), document, "brev.pdf", SampleFiles.pdf(100))
                .statusCode(403);
        sent(registrar, document, "19121212-1212 Anna.pdf", SampleFiles.pdf(100))
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:identity-number"));
        registrar.get(document + "/files").body("data", hasSize(0));
        sent(registrar, document, "ungefär.pdf", SampleFiles.pdf(100))
                .statusCode(201)
                .body("lacks", contains("UNREADABLE"), "pages", nullValue());
    }

    @Test
    void the_page_takes_a_document_and_its_file_and_shows_a_pdf_in_its_frame() throws Exception {
        var registrar = Api.of("9999").as(Role.REGISTRAR);
        var matter = aMatter(registrar);
        var folder = "/agenda/sidor/9999/socn/arenden/" + matter + "/handlingar";
        var visitor = new PageVisitor(service);
        visitor.logIn("registrar", folder + "/ny");
        var blank = Map.of("direction", "INCOMING", "date", "i går", "title", "Remiss <1>", "secrecy.authority", "SN");
        assertPage(
                visitor.post(folder, blank),
                422,
                "Diarieför en handling",
                "Skriv datumet som 2024-03-31.",
                "Ange bestämmelsen.",
                "value=\"Remiss &lt;1&gt;\"");
        var registered = new HashMap<String, String>(
                Map.of("direction", "INCOMING", "date", "2024-03-20", "title", "Remiss <1>"));
        registered.put("correspondent", "Kommunfullmäktige");
        var page = visitor.post(folder, registered);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Remiss &lt;1&gt;", "Handlingen har ingen fil", "Kommunfullmäktige");
        var path = page.uri().getPath();
        var number = page.body().replaceAll("(?s).*<h1[^>]*>\\s*([^<]+?)\\s*</h1>.*", "$1");

        assertPage(
                visitor.postFile(path + "/filer", "file", "stor.pdf", SampleFiles.pdf(30 * MEBIBYTE)),
                422,
                number,
                "Välj en fil på högst 20 MiB.");
        assertPage(
                visitor.postFile(
                        path + "/filer",
                        "file",
                        "remiss.pdf",
                        SamplePdf.scanned(1).bytes()),
                200,
                number,
                "Filen är inte tillgänglighetsanpassad",
                "Den saknar taggar.",
                "<iframe class=\"kvh-preview\" src=\"" + path + "/filer/1\"");
        var shown = visitor.get(path + "/filer/1");
        assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("inline;");
        assertThat(shown.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");
        assertThat(shown.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("frame-ancestors 'self'", "default-src 'none'");
        assertPage(
                visitor.post(path + "/sammanfattning", Map.of("text", "Kort.", "version", "0")),
                422,
                number,
                "Hämta den senaste versionen",
                "Kort.");
        assertPage(
                visitor.post(path + "/sammanfattning", Map.of("text", "Remissen i korthet.", "version", "1")),
                200,
                number,
                "Remissen i korthet.");
        var change = new HashMap<String, String>(registered);
        change.put("title", "Remiss <2>");
        change.put("version", "1");
        assertPage(
                visitor.post(path + "/andra", change),
                422,
                "Ändra handlingen",
                "Hämta den senaste versionen",
                "&lt;2&gt;");
        assertThat(visitor.get(path + "/andra").body())
                .contains("value=\"Remiss &lt;1&gt;\"", "name=\"version\" value=\"2\"");
        change.put("version", "2");
        assertPage(visitor.post(path + "/andra", change), 200, number, "Remiss &lt;2&gt;", "Ändringar", "Rubrik");
        change.put("title", "Remiss <1>");
        change.put("version", "3");
        visitor.post(path + "/andra", change);
        var list = visitor.get("/agenda/sidor/9999/socn/arenden/" + matter);
        assertThat(list.body()).contains(number, "Remiss &lt;1&gt;", "Inkommen", "Kommunfullmäktige");

        var member = new PageVisitor(service);
        assertThat(member.logIn("member", path).body())
                .contains("Remissen i korthet.")
                .doesNotContain("Lägg till en ny version");
        assertThat(member.get(folder + "/ny").statusCode()).isEqualTo(403);
    }

    /** Where a new document is, in a new matter. */
    private static String aDocument(Api registrar, boolean secret) {
        var wanted =
                new HashMap<String, Object>(Map.of("direction", "INCOMING", "date", "2024-03-20", "title", "Ett brev"));
        if (secret) {
            wanted.put("secrecy", SECRECY);
        }
        var documents = "matters/" + aMatter(registrar) + "/documents";
        String id = registrar.post(documents, wanted).statusCode(201).extract().path("documentId");
        return documents + "/" + id;
    }

    private static String aMatter(Api registrar) {
        String number = registrar
                .post("matters", Map.of("title", "Ett ärende", "kind", "OTHER"))
                .statusCode(201)
                .extract()
                .path("registryNumber");
        return number.replace('/', '-').replace(':', '-');
    }

    private static ValidatableResponse sent(Api by, String document, String name, byte[] content) {
        return RestAssured.given()
                .auth()
                .oauth2(by.token())
                .multiPart("file", name, content)
                .post(by.at(document + "/files"))
                .then();
    }
}
