package se.kvalitetshjulet.agenda;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Preparation;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** A meeting whose notice has gone out, with a matter, a secret matter and the standing items. */
record IssuedPacket(Api secretary, String meeting, String item, String secretItem) {

    static final String TITLE = "Remiss om vräkningar";

    /** What must be told nowhere. */
    static final String SECRET = "Kanariefågeln i den slutna avdelningen";

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

    void write(String itemId, String title, String proposed, String... attached) {
        var path = "meetings/" + meeting + "/items/" + itemId;
        secretary
                .put(
                        path + "/statement",
                        seen(itemId),
                        Map.of(
                                "title", title,
                                "proposedDecisions", List.of(proposed),
                                "summary", "Kort om saken.",
                                "documents", List.of(),
                                "attached", List.of(attached),
                                "recipients", List.of("Akten")))
                .statusCode(200);
    }

    /** The version of an item, out of the list of headings: to open a secret one would be in the log of readings. */
    private String seen(String itemId) {
        int version = secretary
                .get("meetings/" + meeting + "/items")
                .extract()
                .path("data.find { it.itemId == '" + itemId + "' }.version");
        return "\"" + version + "\"";
    }

    /** A document that only the paper is kept of, on the matter of an item. */
    String register(String itemId, String title, boolean secret) {
        var document =
                new HashMap<String, Object>(Map.of("direction", "DRAWN_UP", "date", "2024-04-02", "title", title));
        if (secret) {
            document.put(
                    "secrecy",
                    Map.of("provision", "19 kap. 3 § OSL", "markedOn", "2024-04-02", "authority", "Socialnämnden"));
        }
        return secretary
                .post(documentsOf(itemId), document)
                .statusCode(201)
                .extract()
                .path("documentId");
    }

    /** A text file for a document. */
    void addFile(String itemId, String documentId, String content) {
        addFile(itemId, documentId, "underlag.txt", content.getBytes(StandardCharsets.UTF_8));
    }

    void addFile(String itemId, String documentId, String name, byte[] content) {
        given().auth()
                .oauth2(secretary.token())
                .multiPart("file", name, content)
                .post(secretary.at(documentsOf(itemId) + "/" + documentId + "/files"))
                .then()
                .statusCode(201);
    }

    /** Attaches documents to the open item. A secret one is refused then, so that this can only be so when it has been marked since. */
    void attachWhatIsMarkedLater(Store store, Statements statements, String... documents) {
        var tenant = new Tenant(secretary.municipality(), "socn");
        var attached = Stream.of(documents).map(UUID::fromString).toList();
        store.useTenant(tenant, tx -> {
            var stands = statements.of(tx, tenant, UUID.fromString(item)).orElseThrow();
            statements.write(
                    tx,
                    tenant,
                    UUID.fromString(item),
                    new OfficialStatement(
                            stands.version() + 1,
                            stands.dated(),
                            stands.title(),
                            stands.proposedDecisions(),
                            stands.summary(),
                            stands.documents(),
                            stands.recipients(),
                            null,
                            stands.writtenBy(),
                            new Preparation("", attached, List.of(), null, List.of())));
        });
    }

    private String documentsOf(String itemId) {
        String number = secretary
                .get("meetings/" + meeting + "/items/" + itemId)
                .extract()
                .path("registryNumber");
        return "matters/" + number.replace('/', '-').replace(':', '-') + "/documents";
    }

    void issue() {
        secretary.issueNotice(meeting).statusCode(200);
    }

    void moveTo(String startsAt) {
        String tag = secretary.get("meetings/" + meeting).extract().header("ETag");
        secretary
                .put("meetings/" + meeting, tag, Map.of("startsAt", startsAt, "place", "Nämndrummet"))
                .statusCode(200);
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

    /** Somebody who sits on the board that day, with their id. */
    String elect(String name, String login, String day) {
        return secretary()
                .post(
                        "members",
                        Map.of(
                                "name", name,
                                "party", "Partiet",
                                "seat", "ORDINARY",
                                "login", login,
                                "from", day,
                                "to", day))
                .statusCode(201)
                .extract()
                .path("memberId");
    }

    /** The first matter of the year, which is the open one of a packet. */
    static void markAsSecret(Api secretary) {
        secretary
                .put(
                        "matters/SOCN-2024-1",
                        "\"1\"",
                        Map.of(
                                "title",
                                TITLE,
                                "kind",
                                "INQUIRY",
                                "secrecy",
                                Map.of("provision", "26 kap. 1 § OSL", "authority", "Socialnämnden")))
                .statusCode(200)
                .body("secret", equalTo(true));
    }
}
