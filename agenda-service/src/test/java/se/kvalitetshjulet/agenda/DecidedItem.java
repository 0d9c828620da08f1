package se.kvalitetshjulet.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An item with its statement, from a planned meeting to an approved paragraph; told by the path where it is. */
final class DecidedItem {

    static final String MEETING_DAY = "2024-04-24T11:15:00Z";

    /** One of those whom its decision is sent to. */
    static final String RECIPIENT = "Kanarie Fågel";

    private static final Map<String, Object> NOTHING = Map.of();

    private DecidedItem() {}

    /** On a meeting that has been planned; of an individual or not. */
    static String planned(Api secretary, boolean individual, String startsAt) {
        return planned(secretary, Map.of("title", "Ansökan", "kind", "OTHER", "individual", individual), startsAt);
    }

    static String planned(Api secretary, Map<String, Object> matter, String startsAt) {
        String number =
                secretary.post("matters", matter).statusCode(201).extract().path("registryNumber");
        String meeting = secretary
                .post("meetings", Map.of("startsAt", startsAt, "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        var items = "meetings/" + meeting + "/items";
        var added = secretary.post(items, Map.of("registryNumber", number)).statusCode(201);
        String item = items + "/" + added.extract().path("itemId");
        secretary
                .put(
                        item + "/statement",
                        added.extract().header("ETag"),
                        Map.of(
                                "title", "Ansökan",
                                "proposedDecisions", List.of("Nämnden beviljar ansökan."),
                                "summary", "Kort.",
                                "documents", List.of("Ansökan"),
                                "recipients", List.of("Kommunfullmäktige", RECIPIENT, "Akten")))
                .statusCode(200);
        return item;
    }

    static void decide(Api secretary, String item, Instant on) {
        ClockInApril.goTo(on);
        secretary.post(meetingOf(item) + "/open", NOTHING).statusCode(200);
        secretary.post(item + "/decide", Map.of("outcome", "APPROVED")).statusCode(200);
    }

    static void approve(Api secretary, String item) {
        secretary.post(meetingOf(item) + "/close", NOTHING).statusCode(200);
        secretary.post(meetingOf(item) + "/minutes/approve", NOTHING).statusCode(200);
    }

    static String meetingOf(String item) {
        return item.substring(0, item.indexOf("/items"));
    }
}
