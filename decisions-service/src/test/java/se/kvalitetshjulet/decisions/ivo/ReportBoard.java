package se.kvalitetshjulet.decisions.ivo;

import static org.hamcrest.Matchers.endsWith;
import static se.kvalitetshjulet.decisions.DecisionFixture.aDecision;

import io.restassured.http.ContentType;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.decisions.OwnBoard;
import se.kvalitetshjulet.local.SampleUser;

/** A board that no other test knows of, so that its quarters can be sent. */
final class ReportBoard {

    private final OwnBoard board = new OwnBoard();
    private final String path = board.path();

    String code() {
        return board.code();
    }

    DecisionFixture decision() {
        return aDecision();
    }

    @SafeVarargs
    final void take(Map<String, Object>... events) {
        board.take(events);
    }

    ValidatableResponse as(String role, String query) {
        return get(user(role, null), query);
    }

    ValidatableResponse inUnit(String role, String unit, String query) {
        return get(user(role, unit), query);
    }

    /** With a login of a level that the person room does not take. */
    ValidatableResponse weakly(String role, String query) {
        return get(user(role, null).loggedInAt("loa2"), query);
    }

    String csv(String role, String query) {
        return file(role, query, "text/csv").asString();
    }

    byte[] pdf(String role, String query) {
        return file(role, query, "application/pdf").asByteArray();
    }

    private ExtractableResponse<Response> file(String role, String query, String mediaType) {
        return Api.as(user(role, null))
                .request()
                .accept(mediaType)
                .get(path + "/individual-reports" + query)
                .then()
                .statusCode(200)
                .extract();
    }

    ValidatableResponse log(DecisionFixture decision) {
        return Api.as(user("AUDITOR", null))
                .request()
                .get(path + "/access-log?decisionId=" + decision.id())
                .then()
                .statusCode(200);
    }

    int numberOf(DecisionFixture decision, String query) {
        return as("CONTROLLER", query)
                .extract()
                .path("data.find { it.decisionId == '%s' }.number".formatted(decision.id()));
    }

    String tag(String role, String quarter, String recipient) {
        return as(role, "?quarter=" + quarter + "&recipient=" + recipient)
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    /** Sends what stands. */
    ValidatableResponse send(String role, String quarter, String recipient) {
        return send(role, quarter, recipient, tag("CONTROLLER", quarter, recipient));
    }

    ValidatableResponse send(String role, String quarter, String recipient, @Nullable String tag) {
        return send(role, quarter, recipient, tag, null);
    }

    ValidatableResponse send(
            String role, String quarter, String recipient, @Nullable String tag, @Nullable String key) {
        return send(user(role, null), quarter, recipient, tag, key);
    }

    /** Sends what stands, as somebody who answers for one unit only. */
    ValidatableResponse sendFromUnit(String role, String unit, String quarter, String recipient) {
        return send(user(role, unit), quarter, recipient, tag("CONTROLLER", quarter, recipient), null);
    }

    private ValidatableResponse send(
            SampleUser user, String quarter, String recipient, @Nullable String tag, @Nullable String key) {
        var request = Api.as(user).request().contentType(ContentType.JSON);
        if (tag != null) {
            request.header("If-Match", tag);
        }
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.body(Api.json(Map.of("quarter", quarter, "recipient", recipient)))
                .post(path + "/individual-reports/send")
                .then();
    }

    void refuses(String role, String quarter, String recipient, int status, String problem) {
        send(role, quarter, recipient).statusCode(status).body("type", endsWith(problem));
    }

    private ValidatableResponse get(SampleUser user, String query) {
        return Api.as(user).request().get(path + "/individual-reports" + query).then();
    }

    private SampleUser user(String role, @Nullable String unit) {
        return board.user(role, unit);
    }
}
