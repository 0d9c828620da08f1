package se.kvalitetshjulet.kit.sample;

import static io.restassured.RestAssured.given;

import io.restassured.builder.RequestSpecBuilder;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** Calls the smallest service over HTTP. */
final class ThingsApi {

    static final String BOARD = "/things/v1/9999/socn";

    private ThingsApi() {}

    static RequestSpecification as(String role) {
        var plain = new RequestSpecBuilder()
                .setConfig(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(
                                        "application/cloudevents-batch+json", io.restassured.http.ContentType.TEXT)
                                .encodeContentTypeAs(
                                        "application/cloudevents+json", io.restassured.http.ContentType.TEXT)
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .build();
        return given().spec(plain).auth().oauth2(RealParts.token(SampleUser.as(role)));
    }

    static ValidatableResponse count(String thing, String key, int more) {
        return as("CONTROLLER")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("more", more))
                .post(BOARD + "/things/" + thing + "/count")
                .then();
    }

    static String event(String id, String thing) {
        return """
                {"specversion":"1.0","id":"%s","source":"/case-system/exempel",
                 "type":"se.kvalitetshjulet.decision.made.v1","subject":"%s","time":"2024-01-10T12:00:00Z",
                 "municipality":"9999","board":"socn",
                 "data":{"decisionId":"%s","caseReference":"A-1","legalBasis":"SOL_2001_4_1","serviceType":"HOME_CARE",
                  "area":"ELDERLY_CARE","unit":"hemtjanst-norr","decidedOn":"2024-01-10","sex":"WOMAN"}}""".formatted(id, thing, thing);
    }
}
