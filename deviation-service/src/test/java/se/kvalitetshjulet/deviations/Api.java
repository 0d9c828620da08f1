package se.kvalitetshjulet.deviations;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** The service as one who calls it sees it. */
public final class Api {

    public static final String BOARD = "/deviations/v1/9999/socn";

    private static final ObjectMapper JSON = new ObjectMapper();

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
        return given().auth().oauth2(RealParts.token(user));
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

    /** Posts the golden sample of a type as another system would, about the thing. */
    public static void tell(EventType<?> type, String thing, Consumer<ObjectNode> change) {
        tell(sample(type, thing, change));
    }

    /** As {@link #tell(EventType, String, Consumer)}, of what was recorded at another moment. */
    public static void tellAt(String time, EventType<?> type, String thing, Consumer<ObjectNode> change) {
        tell(sample(type, thing, change).put("time", time));
    }

    private static void tell(ObjectNode event) {
        given().auth()
                .oauth2(RealParts.token(SampleUser.as("SYSTEM")))
                .contentType("application/cloudevents+json")
                .body(json(event).getBytes(StandardCharsets.UTF_8))
                .post(BOARD + "/events")
                .then()
                .statusCode(202);
    }

    /**
     * @param change what the data of the sample says otherwise
     */
    public static ObjectNode sample(EventType<?> type, String thing, Consumer<ObjectNode> change) {
        try {
            var event = (ObjectNode) JSON.readTree(Samples.withSecrets(type).orElse(Samples.of(type)));
            event.remove("sequence");
            var data = (ObjectNode) event.get("data");
            data.put(type.subjectField(), thing);
            change.accept(data);
            return event.put("id", UUID.randomUUID().toString())
                    .put("source", "/deviation-system/exempel")
                    .put("subject", thing);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
