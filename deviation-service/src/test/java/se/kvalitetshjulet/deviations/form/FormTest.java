package se.kvalitetshjulet.deviations.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static se.kvalitetshjulet.kit.PageVisitor.assertPage;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.deviations.Api;
import se.kvalitetshjulet.deviations.Board;
import se.kvalitetshjulet.kit.PageVisitor;
import se.kvalitetshjulet.kit.RealPartsResource;

/** What a board asks besides, and what is answered. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "deviations"))
class FormTest {

    private static final String PAGES = "/deviations/sidor/9999/socn";
    private static final String NOTHING = "{\"type\": \"object\", \"properties\": {}}";
    private static final String WHERE = """
            {"type": "object", "required": ["place"], "properties": {
              "place": {"type": "string", "title": "Var hände det?"},
              "count": {"type": "integer", "title": "Hur många berördes?"}}}""";

    @TestHTTPResource
    URI service;

    @Inject
    Board board;

    private final Api administrator = Api.as("ADMINISTRATOR");
    private final Api employee = Api.as("EMPLOYEE");

    /** The other tests of the board are asked nothing. */
    @AfterEach
    void nothingMoreIsAsked() {
        revised(NOTHING).statusCode(200);
    }

    @Test
    void an_answer_is_required_kept_in_the_room_and_told_to_nobody() {
        revised(WHERE).statusCode(200).body("questions.name", contains("place", "count"));
        registered(Map.of()).statusCode(400).body("violations.field", hasItem("answers.place"));
        registered(Map.of("place", "Köket", "count", "många"))
                .statusCode(400)
                .body("violations.field", contains("answers.count"));
        String id = registered(Map.of("place", "Köket", "count", 2))
                .statusCode(201)
                .extract()
                .path("deviationId");
        revised(WHERE.replace("Var hände det?", "På vilken plats?")).statusCode(200);
        employee.get("/deviations/" + id + "/texts?purpose=OWN_REPORT")
                .body("written[1].type", equalTo("answers"))
                .body("written[1].texts.label", contains("Var hände det?", "Hur många berördes?"))
                .body("written[1].texts.text", contains("Köket", "2"));
        assertThat(board.messagesAbout(id)).singleElement().asString().doesNotContain("Köket");
    }

    @Test
    void two_administrators_do_not_overwrite_each_other() {
        administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("schema", WHERE))
                .post(Api.BOARD + "/registration-form/revise")
                .then()
                .statusCode(428);
        String tag = administrator.get("/registration-form").extract().header("ETag");
        revised(WHERE, tag).statusCode(200);
        revised(WHERE, tag).statusCode(412);
        revised("{\"type\": \"string\"}", tag).statusCode(400).body("violations.field", hasItem("schema"));
        assertThat(employee.request()
                        .contentType(ContentType.JSON)
                        .body(Map.of("schema", WHERE))
                        .post(Api.BOARD + "/registration-form/revise")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void of_those_who_revise_it_at_the_same_moment_one_is_let() {
        String tag = administrator.get("/registration-form").extract().header("ETag");
        var answers = IntStream.range(0, 6)
                .mapToObj(_ -> CompletableFuture.supplyAsync(
                        () -> revised(WHERE, tag).extract().statusCode()))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join).sorted())
                .containsExactly(200, 412, 412, 412, 412, 412);
    }

    @Test
    void it_is_looked_at_before_it_is_saved_and_then_asked_on_the_page() throws Exception {
        var visitor = new PageVisitor(service);
        var heading = "Egna frågor om avvikelser";
        var page = PAGES + "/formular";
        var opened = visitor.logIn("administrator", page);
        assertPage(opened, 200, heading, "Schemat");
        var version = opened.body().replaceAll("(?s).*name=\"version\" value=\"([^\"]+)\".*", "$1");
        assertPage(visitor.post(page, Map.of("schema", "{", "version", version)), 422, heading, "inte giltig JSON");
        assertPage(
                visitor.post(page, Map.of("schema", WHERE, "version", version, "show", "true")),
                200,
                heading,
                "Så ser frågorna ut",
                "Hur många berördes?");
        assertPage(visitor.post(page, Map.of("schema", WHERE, "version", version)), 200, heading, "Versioner");
        assertPage(
                visitor.post(page, Map.of("schema", NOTHING, "version", version)),
                412,
                heading,
                "Den version som någon annan har sparat",
                "Hur många berördes?");
        var reporter = new PageVisitor(service);
        var register = PAGES + "/avvikelser/ny";
        assertPage(reporter.logIn("employee", register), 200, "Rapportera en avvikelse", "Var hände det?");
        var fields = new HashMap<>(Map.of(
                "description", "Ett brev hamnade fel.",
                "occurredOn", "2024-03-11",
                "discoveredOn", "2024-03-12",
                "affects", "CLIENT",
                "answers.count", "två"));
        assertPage(
                reporter.post(register, fields),
                422,
                "Rapportera en avvikelse",
                "href=\"#answers.place\"",
                "Svara på frågan.",
                "value=\"två\"");
        fields.putAll(Map.of("answers.place", "Köket", "answers.count", "2"));
        assertThat(reporter.post(register, fields).uri().getPath()).contains("/avvikelser/AVV-");
    }

    private ValidatableResponse registered(Map<String, Object> answers) {
        return employee.post(
                "/deviations",
                Map.of(
                        "occurredOn", "2024-03-11",
                        "discoveredOn", "2024-03-12",
                        "affects", "CLIENT",
                        "description", "Ett brev hamnade fel.",
                        "answers", answers));
    }

    private ValidatableResponse revised(String schema) {
        return revised(schema, administrator.get("/registration-form").extract().header("ETag"));
    }

    private ValidatableResponse revised(String schema, String ifMatch) {
        return administrator
                .request()
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(Map.of("schema", schema))
                .post(Api.BOARD + "/registration-form/revise")
                .then();
    }
}
