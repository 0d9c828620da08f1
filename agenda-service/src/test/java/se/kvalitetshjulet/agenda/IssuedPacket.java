package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.kit.access.Role;

/** A meeting whose notice has gone out, with a matter, a secret matter and the standing items. */
record IssuedPacket(Api secretary, String meeting, String item, String secretItem) {

    static final String TITLE = "Remiss om vräkningar";

    /** What must be told nowhere. */
    static final String SECRET = "Kanariefågeln i den slutna avdelningen";

    private static final Map<String, Object> NOTHING = Map.of();

    static IssuedPacket in(String municipality) {
        var secretary = Api.of(municipality).as(Role.SECRETARY);
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        var packet = new IssuedPacket(
                secretary, meeting, put(secretary, meeting, TITLE, false), put(secretary, meeting, SECRET, true));
        packet.write(packet.item, "Yttrande över remissen", "Nämnden antar yttrandet.");
        packet.write(packet.secretItem, SECRET, SECRET);
        packet.issue();
        return packet;
    }

    private static String put(Api secretary, String meeting, String title, boolean secret) {
        String number = secretary
                .post("matters", Map.of("title", title, "kind", "INQUIRY", "secret", secret))
                .extract()
                .path("registryNumber");
        return secretary
                .post("meetings/" + meeting + "/items", Map.of("registryNumber", number))
                .extract()
                .path("itemId");
    }

    void write(String itemId, String title, String proposed) {
        var path = "meetings/" + meeting + "/items/" + itemId;
        secretary
                .put(
                        path + "/statement",
                        secretary.get(path).extract().header("ETag"),
                        Map.of(
                                "title", title,
                                "proposedDecisions", List.of(proposed),
                                "summary", "Kort om saken.",
                                "documents", List.of(),
                                "recipients", List.of("Akten")))
                .statusCode(200);
    }

    void issue() {
        secretary.issueNotice(meeting).statusCode(200);
    }

    void takeOff(String itemId) {
        String tag = secretary.get("meetings/" + meeting).extract().header("ETag");
        secretary.delete("meetings/" + meeting + "/items/" + itemId, tag).statusCode(204);
    }

    void decide(String itemId, String point) {
        secretary
                .post(
                        "meetings/" + meeting + "/items/" + itemId + "/decide",
                        Map.of("outcome", "APPROVED", "points", List.of(point)))
                .statusCode(200);
    }

    ValidatableResponse open(String path) {
        return given().get("/agenda/v1/" + secretary.municipality() + "/socn/open/" + path)
                .then();
    }

    String itemPath() {
        return "meetings/" + meeting + "/agenda-items/" + item;
    }

    String paperPath() {
        return "meetings/" + meeting + "/papers/" + item;
    }
}
