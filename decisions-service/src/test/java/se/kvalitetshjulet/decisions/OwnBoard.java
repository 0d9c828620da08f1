package se.kvalitetshjulet.decisions;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.local.SampleUser;

/** A board that no other test knows of. */
public final class OwnBoard {

    private final String code = "n" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/decisions/v1/9999/" + code;

    public String code() {
        return code;
    }

    /** Where its resources begin. */
    public String path() {
        return path;
    }

    /** Takes events that are made for the sample board. */
    @SafeVarargs
    public final void take(Map<String, Object>... events) {
        var ours = Arrays.stream(events)
                .map(event -> DecisionFixture.with(event, "board", code))
                .toList();
        Api.as(user("SYSTEM"))
                .sendTo(path, Api.BATCH, Api.json(ours).getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .body("status", everyItem(equalTo("ACCEPTED")));
    }

    public ValidatableResponse get(String role, String resource) {
        return Api.as(user(role)).request().get(path + resource).then();
    }

    public ValidatableResponse post(String role, String resource, Map<String, ?> body) {
        return post(user(role), resource, body);
    }

    public ValidatableResponse post(SampleUser user, String resource, Map<String, ?> body) {
        return as(user).body(Api.json(body)).post(path + resource).then();
    }

    /** Marks what stands of a quarter as sent to the inspectorate. */
    public void sends(String quarter) {
        var tag = get("CONTROLLER", "/individual-reports?recipient=IVO&quarter=" + quarter)
                .statusCode(200)
                .extract()
                .header("ETag");
        as(user("CONTROLLER"))
                .header("If-Match", tag)
                .body(Api.json(Map.of("quarter", quarter, "recipient", "IVO")))
                .post(path + "/individual-reports/send")
                .then()
                .statusCode(201);
    }

    /** The sample user of the role, at this board, in all units. */
    public SampleUser user(String role) {
        return user(role, null);
    }

    public SampleUser user(String role, @Nullable String unit) {
        var assignment = SampleUser.Assignment.of("9999", code, role);
        if (role.equals("SYSTEM")) {
            assignment = assignment.postingAs(DecisionFixture.SOURCE);
        }
        return SampleUser.as(role).with(unit == null ? assignment : assignment.inUnit(unit));
    }

    private static RequestSpecification as(SampleUser user) {
        return Api.as(user).request().contentType(ContentType.JSON);
    }
}
