package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.access.Assignment;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;

/** Which files are taken, from whom, and for how long they stay. */
@QuarkusTest
class ImportFileTest extends Importing {

    private static final Tenant BOARD = new Tenant("9999", "socn");
    private static final Caller INVESTIGATOR = new Caller(
            BOARD,
            SampleUser.as("INVESTIGATOR").id(),
            "Utredare, exempel",
            "",
            "loa3",
            List.of(new Assignment(BOARD, null, Role.INVESTIGATOR, Set.of())));

    @Inject
    ImportFiles files;

    @Inject
    StartImport start;

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
        store.useTenant(BOARD, tx -> {
            tx.execute("insert into job (municipality, board, job_id, kind, state, done, asked, result, started_by,"
                    + " started_by_name, created_at) values ('9999', 'socn', '" + id
                    + "', 'ANOTHER', 'DONE', 0, '{}', '{}', 'x', 'x', now())");
            files.keep(tx, BOARD, id, CsvFile.open(file.row().bytes()));
        });
        files.forgetExpired();
        assertThat(remaining(id.toString())).isEqualTo(1);
        store.useTenant(
                BOARD,
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

    @Test
    void a_file_is_brought_in_when_it_has_been_tried_and_not_before() {
        var asked = store.inTenant(BOARD, tx -> {
            var trying = start.tryOut(INVESTIGATOR, file.row().bytes());
            assertThatThrownBy(() -> start.bringIn(INVESTIGATOR, trying.jobId()))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.refused().type()).isEqualTo(ImportProblem.BEING_TRIED));
            return trying.jobId();
        });
        ended(asked.toString());
        ended(start.bringIn(INVESTIGATOR, asked).jobId().toString());
        decision(1).body("version", equalTo(1));
    }

    @Test
    void a_file_that_is_thrown_away_in_the_middle_is_not_said_to_be_read() {
        var job = store.inTenant(BOARD, tx -> {
            var reading = start.start(INVESTIGATOR, file.row().row().bytes(), false);
            files.forgetRows(tx, BOARD, reading.jobId(), 1);
            return reading.jobId();
        });
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> investigator
                        .get("/jobs/" + job)
                        .body("state", equalTo("FAILED"))
                        .body("problem.type", endsWith("import-file-gone")));
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
