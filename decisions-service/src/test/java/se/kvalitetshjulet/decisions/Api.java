package se.kvalitetshjulet.decisions;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** The service as one who calls it sees it. */
public final class Api {

    public static final String BOARD = "/decisions/v1/9999/socn";
    public static final String SINGLE = "application/cloudevents+json";
    public static final String BATCH = "application/cloudevents-batch+json";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final EncoderConfig RAW = EncoderConfig.encoderConfig()
            .encodeContentTypeAs(SINGLE, ContentType.TEXT)
            .encodeContentTypeAs(BATCH, ContentType.TEXT)
            .appendDefaultContentCharsetToContentTypeIfUndefined(false);

    private final SampleUser user;

    private Api(SampleUser user) {
        this.user = user;
    }

    /** The sample user of the role, in all units. */
    public static Api as(String role) {
        return new Api(SampleUser.as(role));
    }

    public static Api as(SampleUser user) {
        return new Api(user);
    }

    /** The user of the role in one unit only. */
    public static Api as(String role, String unit) {
        return new Api(SampleUser.as(role)
                .with(SampleUser.Assignment.of("9999", "socn", role).inUnit(unit)));
    }

    public RequestSpecification request() {
        return given().config(RestAssuredConfig.config().encoderConfig(RAW))
                .auth()
                .oauth2(RealParts.token(user));
    }

    /**
     * @param path after the board's, with its query
     */
    public ValidatableResponse get(String path) {
        return request().get(BOARD + path).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return request()
                .contentType(ContentType.JSON)
                .body(json(body))
                .post(BOARD + path)
                .then();
    }

    /** Posts one event in structured mode. */
    public ValidatableResponse send(Map<String, Object> event) {
        return sendRaw(SINGLE, json(event));
    }

    /** Posts events as one batch. */
    public ValidatableResponse send(List<Map<String, Object>> events) {
        return sendRaw(BATCH, json(events));
    }

    public ValidatableResponse sendRaw(String contentType, String body) {
        return sendTo(BOARD, contentType, body.getBytes(StandardCharsets.UTF_8));
    }

    public ValidatableResponse sendTo(String board, String contentType, byte[] body) {
        return request()
                .contentType(contentType)
                .body(body)
                .post(board + "/events")
                .then();
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
