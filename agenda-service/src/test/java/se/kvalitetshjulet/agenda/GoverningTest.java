package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.Browser;
import se.kvalitetshjulet.kit.access.Role;

@QuarkusTest
class GoverningTest extends WithRealParts {

    private static final String DOCUMENTS = "/agenda/sidor/9999/socn/namnden/styrdokument";

    @TestHTTPResource
    URI service;

    @Test
    void a_new_version_keeps_the_old_and_what_is_to_be_looked_over_comes_first() {
        var secretary = Api.of("7541").as(Role.SECRETARY);
        String plan = secretary
                .post("governing-documents", aDocument(Map.of("title", "Plan", "nextReview", "2025-01-01")))
                .statusCode(201)
                .extract()
                .path("latest.documentId");
        secretary.post("governing-documents", aDocument(Map.of("title", "Riktlinje", "nextReview", "2024-05-01")));
        secretary
                .get("governing-documents")
                .body("data.latest.title", contains("Riktlinje", "Plan"))
                .body("data.review", contains("SOON", "LATER"));

        renew(secretary, plan, "\"7\"", Map.of()).statusCode(412);
        renew(secretary, plan, "\"1\"", Map.of("adoptedOn", "2019-01-01")).statusCode(400);
        renew(
                        secretary,
                        plan,
                        "\"1\"",
                        Map.of("adoptedOn", "2024-03-20", "nextReview", "2024-03-31", "paragraph", "§ 34"))
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("review", equalTo("OVERDUE"))
                .body("earlier", hasSize(1))
                .body("earlier[0].version", equalTo(1));
        secretary
                .post("governing-documents", aDocument(Map.of("nextReview", "2019-01-01")))
                .statusCode(400);
        for (var field : List.of("title", "owner", "adoptedBy", "paragraph")) {
            secretary
                    .post("governing-documents", aDocument(Map.of(field, "19121212-1212")))
                    .statusCode(400)
                    .body("violations.field", contains(field));
        }
        Api.of("7541")
                .as(Role.MEMBER)
                .post("governing-documents", aDocument(Map.of()))
                .statusCode(403);
        Api.of("7541").as(Role.MEMBER).get("governing-documents/" + plan).body("latest.version", equalTo(2));
    }

    @Test
    void on_pages_the_secretary_enters_documents_and_everybody_sees_what_is_due() {
        var secretary = new Browser(service);
        secretary.logIn("secretary", DOCUMENTS).says("Styrdokument");
        var wrong = secretary.post(DOCUMENTS + "/nytt", Map.of("title", "Riktlinje", "adoptedOn", "i fjol"));
        assertThat(wrong.status()).isEqualTo(422);
        wrong.says("Skriv datumet som 2024-03-31", "Ange vem som ansvarar", "value=\"Riktlinje\"");
        var entered = secretary.post(DOCUMENTS + "/nytt", fields("2024-04-01", "version", ""));
        entered.says("Försenad översyn", "§ 34");
        secretary.get(entered.path() + "/ny-version").says("value=\"Förvaltningschef\"");
        secretary
                .post(entered.path() + "/ny-version", fields("2026-04-01", "version", "1"))
                .says("Tidigare versioner");
        var member = new Browser(service);
        member.logIn("member", DOCUMENTS).says("Riktlinje").saysNothingOf("För in ett styrdokument");
        assertThat(member.get(DOCUMENTS + "/nytt").status()).isEqualTo(403);
    }

    private static Map<String, String> fields(String nextReview, String version, String seen) {
        return Map.of(
                "title",
                "Riktlinje",
                "owner",
                "Förvaltningschef",
                "adoptedBy",
                "Socialnämnden",
                "adoptedOn",
                "2023-03-22",
                "paragraph",
                "§ 34",
                "nextReview",
                nextReview,
                version,
                seen);
    }

    private static Map<String, Object> aDocument(Map<String, Object> besides) {
        var document = new HashMap<String, Object>(Map.of(
                "title",
                "Riktlinje",
                "owner",
                "Förvaltningschef",
                "adoptedBy",
                "Socialnämnden",
                "adoptedOn",
                "2020-01-01"));
        document.putAll(besides);
        return document;
    }

    private static ValidatableResponse renew(Api by, String document, String ifMatch, Map<String, Object> besides) {
        return by.request()
                .header("If-Match", ifMatch)
                .body(aDocument(besides))
                .post(by.at("governing-documents/" + document + "/versions"))
                .then();
    }
}
