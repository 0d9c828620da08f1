package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** The meeting of the script, as its secretary and its members reach it. */
record ScriptedMeeting(String id) {

    static final String MUNICIPALITY = "7550";
    static final String CANARY = "Kanariefågeln";
    static final Map<String, Object> NOTHING = Map.of();
    static final Api SECRETARY = Api.of(MUNICIPALITY).as(Role.SECRETARY);

    String at(String path) {
        return "meetings/" + id + path;
    }

    String item(String item, String path) {
        return at("/items/" + item + path);
    }

    /** Puts a matter on the agenda. */
    String put(String number) {
        return SECRETARY
                .post(at("/items"), Map.of("registryNumber", number))
                .statusCode(201)
                .extract()
                .path("itemId");
    }

    ValidatableResponse count(String proceedings, Map<String, String> ballots) {
        return SECRETARY.post(
                proceedings + "/count-vote",
                Map.of(
                        "ballots",
                        ballots.entrySet().stream()
                                .map(each -> Map.of("memberId", each.getKey(), "ballot", each.getValue()))
                                .toList()));
    }

    ValidatableResponse electChecker(String member) {
        return SECRETARY.post(
                at("/attendance/elect-checkers"),
                Map.of("memberIds", List.of(member), "day", "2024-04-26", "place", "Stadshuset"));
    }

    ValidatableResponse withdraw(String which) {
        int number = SECRETARY.get(at("/record?limit=100")).extract().path(which);
        return SECRETARY.post(at("/record/" + number + "/withdraw"), Map.of("reason", "Hördes fel"));
    }

    ValidatableResponse sign(String login, int version) {
        return member(login).post(at("/minutes/versions/" + version + "/sign"), NOTHING);
    }

    static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("urn:kvalitetshjulet:problem:" + problem));
    }

    static Login member(String login) {
        return new Login(login);
    }

    /** Somebody with a login of their own and the role of a member. */
    record Login(String subject) {

        ValidatableResponse get(String path) {
            return request().get(Api.of(MUNICIPALITY).at(path)).then();
        }

        ValidatableResponse post(String path, Map<String, ?> body) {
            return request().body(body).post(Api.of(MUNICIPALITY).at(path)).then();
        }

        RequestSpecification request() {
            var user = new SampleUser(
                    subject,
                    subject,
                    "Förtroendevald",
                    "loa3",
                    List.of(SampleUser.Assignment.of(MUNICIPALITY, "socn", "MEMBER")));
            return given().contentType("application/json").auth().oauth2(RealParts.token(user));
        }
    }
}
