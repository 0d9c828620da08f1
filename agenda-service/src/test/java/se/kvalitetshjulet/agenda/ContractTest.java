package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.CodeWordsCheck;
import se.kvalitetshjulet.kit.OpenApiCheck;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

@QuarkusTest
class ContractTest extends WithRealParts {

    @Inject
    CodeLists codes;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void the_words_for_codes_are_those_of_the_services_that_own_the_lists() {
        CodeWordsCheck.areTaken(codes, kafka, Topics.DECISIONS_EVENTS);
    }

    @Test
    void the_committed_openapi_is_what_the_service_says_of_itself() throws IOException {
        OpenApiCheck.committedEqualsRunning();
    }

    @Test
    void the_interface_keeps_the_national_profile_for_rest() throws IOException {
        OpenApiCheck.keepsTheProfile();
    }

    @Test
    void anybody_may_ask_which_interface_this_is() {
        given().get("/agenda/v1/api-info").then().statusCode(200).body("apiName", equalTo("agenda-service"));
    }

    @Test
    void units_are_taken_from_outside_and_nothing_else_is() {
        var source = "urn:exempelstad:personalsystem";
        post(Samples.of(EventTypes.ORGANISATION_UNIT_DEFINED), source).statusCode(202);
        post(Samples.of(EventTypes.REPORT_PUBLISHED), "urn:kvalitetshjulet:reporting-service")
                .statusCode(400)
                .body("type", equalTo("urn:kvalitetshjulet:problem:unknown-type"));
    }

    @Test
    void nobody_comes_in_without_a_token_and_another_municipality_does_not_exist() {
        Api.of("7001").get("matters").statusCode(401);
        Api.of("7001").as(Role.EMPLOYEE).get("matters").statusCode(403);
        given().auth()
                .oauth2(Api.of("7001").as(Role.SECRETARY).token())
                .get("/agenda/v1/7002/socn/matters")
                .then()
                .statusCode(404);
    }

    private static io.restassured.response.ValidatableResponse post(String event, String source) {
        var system = SampleUser.as("SYSTEM")
                .with(SampleUser.Assignment.of("9999", "socn", "SYSTEM").postingAs(source));
        return given().auth()
                .oauth2(RealParts.token(system))
                .config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(
                                        "application/cloudevents+json", io.restassured.http.ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("application/cloudevents+json")
                .body(event.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/agenda/v1/9999/socn/events")
                .then();
    }
}
