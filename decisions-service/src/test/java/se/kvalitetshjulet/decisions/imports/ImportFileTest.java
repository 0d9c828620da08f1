package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;

/** Which files are taken, from whom, and for how long they stay. */
@QuarkusTest
class ImportFileTest extends Importing {

    @Inject
    ImportFiles files;

    @Test
    void a_file_that_cannot_be_read_is_refused_at_once_and_whole() {
        refusedWhole("PK\u0003\u0004\u0000", 422, "import-not-csv");
        refusedWhole("Beslutsid;Namn\nB-1;Testa", 422, "import-headings")
                .body("violations.find { it.field == 'Kön' }.message", equalTo("Kolumnen saknas."));
        refusedWhole(new String(file.bytes(), StandardCharsets.UTF_8), 422, "import-without-rows");
        refusedWhole("x".repeat(17 * 1024 * 1024), 413, "too-large");
        investigator
                .request()
                .multiPart("another", "x")
                .post(Api.BOARD + "/imports")
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
        investigator
                .request()
                .contentType("application/json")
                .body("{}")
                .post(Api.BOARD + "/imports")
                .then()
                .statusCode(415);
        post(Api.as("INVESTIGATOR"), file.row().bytes(), "?dryRun=maybe").statusCode(400);
    }

    @Test
    void a_file_may_come_in_a_form_and_the_template_is_such_a_file() {
        var template = investigator
                .request()
                .get(Api.BOARD + "/imports/template")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("beslut-mall.csv"))
                .extract()
                .asByteArray();
        var id = investigator
                .request()
                .multiPart("file", "beslut.csv", template, "text/csv")
                .post(Api.BOARD + "/imports?dryRun=true")
                .then()
                .statusCode(202)
                .extract()
                .<String>path("jobId");
        ended(id);
        summary(id).body("refused", equalTo(0)).body("imported", equalTo(1));
    }

    @Test
    void a_file_with_a_key_is_taken_once() {
        file.row();
        var key = UUID.randomUUID().toString();
        var first = withKey(key);
        assertThat(withKey(key)).isEqualTo(first);
        ended(first);
        decision(1).body("version", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONTROLLER", "AUDITOR", "MEMBER", "SYSTEM", "REGISTRAR", "ADMINISTRATOR"})
    void who_may_not_read_identities_sends_none(String role) {
        post(Api.as(role), file.row().bytes(), "").statusCode(403);
    }

    @Test
    void whoever_sends_a_file_answers_for_all_units_and_has_logged_in_as_the_room_demands() {
        post(Api.as("UNIT_MANAGER", "hemtjanst-norr"), file.row().bytes(), "")
                .statusCode(403)
                .body("detail", containsString("hela nämnden"));
        post(Api.as(SampleUser.as("INVESTIGATOR").loggedInAt("loa2")), file.bytes(), "")
                .statusCode(403)
                .body("type", endsWith("stronger-login-required"));
        var id = imported(file);
        Api.as("HEAD_OF_DEPARTMENT").get("/imports/" + id).statusCode(404);
        Api.as("ADMINISTRATOR").get("/imports/" + id).statusCode(403);
        Api.as("ADMINISTRATOR").get("/jobs/" + id).statusCode(200).body("kind", equalTo("DECISION_IMPORT"));
        investigator.get("/imports/" + UUID.randomUUID()).statusCode(404);
    }

    @Test
    void a_file_that_waits_too_long_is_thrown_away() {
        assertThat(count("select count(*) from import_file where expires_at < now()"))
                .isZero();
        var id = UUID.randomUUID();
        store.useTenant(new Tenant("9999", "socn"), tx -> {
            tx.execute("insert into job (municipality, board, job_id, kind, state, done, asked, result, started_by,"
                    + " started_by_name, created_at) values ('9999', 'socn', '" + id
                    + "', 'ANOTHER', 'DONE', 0, '{}', '{}', 'x', 'x', now())");
            files.keep(
                    tx, new Tenant("9999", "socn"), id, CsvFile.open(file.row().bytes()));
        });
        files.forgetExpired();
        assertThat(remaining(id.toString())).isEqualTo(1);
        store.useTenant(
                new Tenant("9999", "socn"),
                tx -> tx.execute("update import_file set expires_at = now() - interval '1 second' where file_id = '"
                        + id + "'"));
        files.forgetExpired();
        assertThat(remaining(id.toString())).isZero();
    }

    @Test
    void a_form_that_is_sent_again_is_the_same_whatever_boundary_it_has() {
        file.row();
        var key = UUID.randomUUID().toString();
        var first = formWithKey(key, "one").statusCode(202).extract().<String>path("jobId");
        formWithKey(key, "another").statusCode(202).body("jobId", equalTo(first));
        file.change(1, "Kön", "Man");
        formWithKey(key, "one").statusCode(409);
    }

    private ValidatableResponse formWithKey(String key, String boundary) {
        return investigator
                .request()
                .header("Idempotency-Key", key)
                .contentType("multipart/form-data; boundary=" + boundary)
                .multiPart("file", "beslut.csv", file.bytes(), "text/csv")
                .post(Api.BOARD + "/imports")
                .then();
    }

    private ValidatableResponse refusedWhole(String text, int status, String code) {
        return post(investigator, text.getBytes(StandardCharsets.UTF_8), "")
                .statusCode(status)
                .body("type", endsWith(code));
    }

    private String withKey(String key) {
        return investigator
                .request()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .body(file.bytes())
                .post(Api.BOARD + "/imports")
                .then()
                .statusCode(202)
                .extract()
                .path("jobId");
    }
}
