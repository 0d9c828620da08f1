package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** The REST interface of one municipality's board, as somebody with a role calls it. */
record Api(String municipality, @Nullable Role role) {

    /** Each test has a municipality of its own, so that numbers begin at 1. */
    static Api of(String municipality) {
        return new Api(municipality, null);
    }

    Api as(Role other) {
        return new Api(municipality, other);
    }

    ValidatableResponse get(String path, Object... arguments) {
        return request().get(at(path), arguments).then();
    }

    ValidatableResponse post(String path, Map<String, ?> body, Object... arguments) {
        return request().body(body).post(at(path), arguments).then();
    }

    ValidatableResponse put(String path, String ifMatch, Map<String, ?> body, Object... arguments) {
        return request()
                .header("If-Match", ifMatch)
                .body(body)
                .put(at(path), arguments)
                .then();
    }

    ValidatableResponse delete(String path, String ifMatch, Object... arguments) {
        return request().header("If-Match", ifMatch).delete(at(path), arguments).then();
    }

    /** Approves the agenda as it stands. */
    ValidatableResponse approveAgenda(String meeting) {
        var agenda = at("meetings/" + meeting + "/agenda");
        return request()
                .header("If-Match", request().get(agenda).header("ETag"))
                .body(Map.of("approvedBy", "Ordföranden"))
                .post(agenda + "/approve")
                .then();
    }

    /** Approves the agenda as it stands, and sends out its notice or the supplement to it. */
    ValidatableResponse issueNotice(String meeting) {
        approveAgenda(meeting).statusCode(200);
        return post("meetings/" + meeting + "/notice/issue", Map.of());
    }

    /** Calls the roll: whoever has been elected, if anybody has, is there. */
    void callRoll(String meeting) {
        List<String> absent =
                get("meetings/" + meeting + "/attendance").extract().path("absent.memberId");
        if (!absent.isEmpty()) {
            post("meetings/" + meeting + "/attendance/arrive", Map.of("memberIds", absent))
                    .statusCode(200);
        }
    }

    RequestSpecification request() {
        var request = given().contentType(ContentType.JSON);
        return role == null ? request : request.auth().oauth2(token());
    }

    String token() {
        var assignment = SampleUser.Assignment.of(municipality, "socn", role.name());
        return RealParts.token(SampleUser.as(role.name()).with(assignment));
    }

    String at(String path) {
        return "/agenda/v1/" + municipality + "/socn/" + path;
    }
}
