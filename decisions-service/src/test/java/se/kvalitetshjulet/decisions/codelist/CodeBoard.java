package se.kvalitetshjulet.decisions.codelist;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import se.kvalitetshjulet.decisions.Api;
import se.kvalitetshjulet.decisions.DecisionFixture;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.SampleUser.Assignment;

/** A board of its own for each test, so that what one does to its lists is not in another's. */
final class CodeBoard {

    /** A type of service that no standard list has. */
    static final Map<String, String> NIGHT_CARE =
            Map.of("code", "NIGHT_CARE", "label", "Nattpatrull", "validFrom", "2024-02-01");

    private final Tenant tenant = new Tenant("9999", "t" + Long.toString(System.nanoTime(), 36));

    Tenant tenant() {
        return tenant;
    }

    RequestSpecification as(String role) {
        var assignment = Assignment.of(tenant.municipality(), tenant.board(), role);
        return Api.as(SampleUser.as(role)
                        .with(role.equals("SYSTEM") ? assignment.postingAs(DecisionFixture.SOURCE) : assignment))
                .request()
                .basePath("/decisions/v1/" + tenant.path());
    }

    /** The administrator of one of the board's units only. */
    RequestSpecification asAdministratorOfOneUnit() {
        return Api.as(SampleUser.as("ADMINISTRATOR")
                        .with(Assignment.of(tenant.municipality(), tenant.board(), "ADMINISTRATOR")
                                .inUnit("hemtjanst-norr")))
                .request()
                .basePath("/decisions/v1/" + tenant.path());
    }

    ValidatableResponse get(String path) {
        return as("ADMINISTRATOR").get(path).then();
    }

    ValidatableResponse adds(String list, Map<String, ?> code) {
        return as("ADMINISTRATOR")
                .contentType(ContentType.JSON)
                .body(code)
                .post("/" + list)
                .then();
    }

    /** An action on a code by somebody who has seen its latest version. */
    ValidatableResponse does(String path, Map<String, ?> what) {
        var code = path.substring(0, path.lastIndexOf('/'));
        return does(path, what, get(code).extract().header("ETag"));
    }

    ValidatableResponse does(String path, Map<String, ?> what, String ifMatch) {
        var request = as("ADMINISTRATOR").contentType(ContentType.JSON).body(what);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(path)
                .then();
    }

    ValidatableResponse posts(Map<String, Object> event) {
        return as("SYSTEM")
                .contentType(Api.SINGLE)
                .body(Api.json(DecisionFixture.with(event, "board", tenant.board())))
                .post("/events")
                .then();
    }

    /** Holds that the answer is this problem. */
    static ValidatableResponse problem(ValidatableResponse answer, int status, String code) {
        return answer.statusCode(status).body("type", equalTo("urn:kvalitetshjulet:problem:" + code));
    }
}
