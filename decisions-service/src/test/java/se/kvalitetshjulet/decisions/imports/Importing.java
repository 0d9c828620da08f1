package se.kvalitetshjulet.decisions.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Sends files and waits for what becomes of them. */
abstract class Importing {

    final Api investigator = Api.as("INVESTIGATOR");
    final DecisionFile file = new DecisionFile();

    @Inject
    Store store;

    String imported(DecisionFile sent) {
        return send(sent.bytes(), "");
    }

    String send(byte[] bytes, String query) {
        var job = post(investigator, bytes, query).statusCode(202).extract();
        var id = job.<String>path("jobId");
        assertThat(job.header("Location")).endsWith("/jobs/" + id);
        ended(id);
        return id;
    }

    ValidatableResponse post(Api by, byte[] bytes, String query) {
        return by.request()
                .contentType("text/csv")
                .body(bytes)
                .post(Api.BOARD + "/imports" + query)
                .then();
    }

    void ended(String id) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .untilAsserted(() -> investigator
                        .get("/jobs/" + id)
                        .body("state", equalTo("DONE"))
                        .body("problem", nullValue()));
    }

    ValidatableResponse summary(String id) {
        return investigator.get("/imports/" + id).statusCode(200).body("state", equalTo("DONE"));
    }

    String refusals(String id) {
        return new String(
                investigator
                        .request()
                        .accept("text/csv")
                        .get(Api.BOARD + "/imports/" + id + "/refusals")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
    }

    ValidatableResponse decision(int row) {
        return investigator.get("/decisions/" + file.id(row)).statusCode(200);
    }

    long remaining(String id) {
        return count("select count(*) from import_file f left join import_row r using (municipality, board, file_id)"
                + " where file_id = '" + id + "'");
    }

    long count(String sql) {
        return store.inTenant(new Tenant("9999", "socn"), tx -> {
            var query = tx.createQuery(sql);
            if (sql.contains(":ids")) {
                query.bindArray("ids", String.class, file.ids());
            }
            return query.mapTo(Long.class).one();
        });
    }
}
