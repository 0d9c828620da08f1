package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

@QuarkusTest
class MemberImportTest extends WithRealParts {

    private static final String HEAD = "Namn;Parti;Plats;Uppdrag;Turordning\n";
    private static final String FILES = "/agenda/sidor/9999/socn/namnden/ledamoter/inlasning";

    @TestHTTPResource
    URI service;

    @Inject
    Store store;

    @Test
    void a_file_changes_nothing_until_somebody_who_has_seen_what_it_does_has_it_brought_in() {
        var administrator = Api.of("7511").as(Role.ADMINISTRATOR);
        var first = tried(
                administrator, "2023-01-01", HEAD + "A, exempel;P;Ledamot;Ordförande;\nB, exempel;P;Ersättare;;1\n");
        administrator.get("members?on=2023-01-01").body("data", hasSize(0));
        bringIn(administrator, first, "\"0\"").statusCode(200).body("changes.kind", contains("ADDED", "ADDED"));

        var second = tried(administrator, "2024-04-01", HEAD + "B, exempel;P;Ledamot;Ordförande;\n");
        bringIn(administrator, second, "\"1\"").statusCode(412);
        bringIn(administrator, second, "\"2\"").statusCode(200).body("changes.kind", contains("CHANGED", "ENDED"));
        administrator.get("members?on=2024-03-31").body("data.name", contains("A, exempel", "B, exempel"));
        administrator
                .get("members?on=2024-04-01")
                .body("data.name", contains("B, exempel"))
                .body("data.office", contains("CHAIR"));
        administrator.get("member-imports/" + second).statusCode(404);
    }

    @Test
    void a_file_with_faults_is_told_of_line_by_line_and_cannot_be_brought_in() {
        var secretary = Api.of("7512").as(Role.SECRETARY);
        var file = tried(secretary, "2023-01-01", HEAD + "A, exempel;P;Ledamot;;\nB, exempel;P;Gäst;;\n");
        secretary
                .get("member-imports/" + file)
                .body("faults.line", contains(3))
                .body("faults.column", contains("Plats"));
        bringIn(secretary, file, "\"0\"")
                .statusCode(422)
                .body("type", equalTo("urn:kvalitetshjulet:problem:member-file"))
                .body("violations.field", contains("Rad 3"));
        secretary.get("members").body("data", hasSize(0));
        Api.of("7512").as(Role.MEMBER).get("member-imports/" + file).statusCode(403);
    }

    @Test
    void a_file_with_an_identity_number_in_it_is_told_of_and_not_kept() {
        var secretary = Api.of("7513").as(Role.SECRETARY);
        for (var row : List.of(
                "A, exempel;19121212-1212;Ledamot;;",
                "A, exempel;P;Ledamot;;19121212-1212",
                "A, exempel;P;19121212-1212")) {
            secretary
                    .post("member-imports", Map.of("from", "2023-01-01", "csv", HEAD + row + "\n"))
                    .statusCode(422)
                    .body("violations.field", contains("Rad 2"))
                    .body(not(containsString("1212-1212")));
        }
        int kept = store.inTenant(
                new Tenant("7513", "socn"),
                tx -> tx.createQuery("select count(*) from member_file")
                        .mapTo(Integer.class)
                        .one());
        assertThat(kept).isZero();
    }

    @Test
    void on_pages_the_secretary_sees_what_a_file_does_before_it_does_it() {
        var file = tried(
                Api.of("9999").as(Role.SECRETARY),
                "2030-01-01",
                HEAD + "Inläst, exempel;P;Ledamot;Andra vice ordförande;\n");
        var secretary = new Browser(service);
        secretary.logIn("secretary", FILES).says("Pröva filen", "Förste vice ordförande", "value=\"2024-04-09\"");
        var preview = secretary.get(FILES + "/" + file);
        preview.says("Inget har ändrats än", "Inläst, exempel", "andre vice ordförande");
        secretary
                .post(FILES + "/" + file + "/las-in", Map.of("version", "999"))
                .says("Hämta den senaste versionen", "Inget har ändrats än");
        var version = preview.html().replaceFirst("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
        assertThat(secretary
                        .post(FILES + "/" + file + "/las-in", Map.of("version", version))
                        .path())
                .endsWith("/ledamoter");
        secretary.get("/agenda/sidor/9999/socn/namnden/ledamoter?on=2030-01-01").says("Inläst, exempel");
    }

    private static String tried(Api by, String from, String csv) {
        return by.post("member-imports", Map.of("from", from, "csv", csv))
                .statusCode(201)
                .extract()
                .path("importId");
    }

    private static ValidatableResponse bringIn(Api by, String file, String ifMatch) {
        return by.request()
                .header("If-Match", ifMatch)
                .post(by.at("member-imports/" + file + "/bring-in"))
                .then();
    }
}
