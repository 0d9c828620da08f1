package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The meeting of April 2024, numbered as in the public notice that serves as sample. The matters are
 * registered before the reports are published, so that each report joins its own.
 */
final class SampleAgenda {

    private static final String SECRETARY = "SECRETARY";
    private static final String CONTROLLER = "CONTROLLER";
    private static final String MEETING_ON = "2024-04-18";
    private static final String STARTS_AT = "2024-04-18T11:00:00Z";
    private static final String QUARTER = "2024-Q1";
    private static final String QUARTERLY_NUMBER = "SOCN/2024:58";
    private static final String ANNUAL_NUMBER = "SOCN/2024:65";
    private static final String STATEMENT_DATED = "2024-04-09";

    private final SampleApi api;
    private final Consumer<String> say;

    SampleAgenda(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** Schedules the meeting and puts on its agenda what the notice has, the proposed report among it. */
    void arrangeMeeting() {
        String items = "meetings/" + meeting() + "/items";
        put(items, heading("Tema: BSFT - kort strategisk familjeterapi"));
        putReport(items, ANNUAL_NUMBER);
        put(items, heading("Lex Sarah"));
        put(items, matter("SOCN/2023:52"));
        put(items, matter("SOCN/2024:56"));
        putReport(items, QUARTERLY_NUMBER);
        new SampleStatements(api).write(items);
        say.accept("The agenda of " + MEETING_ON + " has its 13 items");
    }

    /** Sends the notice, holds the meeting and has its minutes approved; the report is adopted by it, and may be sent. */
    void holdMeeting() {
        new SampleMeeting(api, "meetings/" + meeting()).hold();
        String adopted = api.await("reporting-service hears that the minutes are approved", this::dispatched);
        say.accept(
                "The board has met on " + MEETING_ON + ": " + adopted + " is adopted, and released to its recipients");
    }

    /** The edition of the quarter that the board has decided on, once it may be sent. */
    private Optional<String> dispatched() {
        return rows(api.get(CONTROLLER, "reporting", "reports?limit=1000&status=ADOPTED&period=" + QUARTER))
                .map(report -> report.path("reportId").asText())
                .filter(id -> api.get(CONTROLLER, "reporting", "reports/" + id).hasNonNull("dispatch"))
                .findFirst();
    }

    private String meeting() {
        return data("meetings?limit=1000")
                .filter(meeting -> meeting.path("heldOn").asText().equals(MEETING_ON))
                .findFirst()
                .orElseGet(() -> api.post(
                        SECRETARY,
                        "agenda",
                        "meetings",
                        json().put("startsAt", STARTS_AT).put("place", "Sammanträdesrum Eken, kommunhuset")))
                .path("meetingId")
                .asText();
    }

    private void put(String items, ObjectNode item) {
        String field = item.has("registryNumber") ? "registryNumber" : "heading";
        if (!isOn(items, field, item.get(field).textValue())) {
            api.post(SECRETARY, "agenda", items, item);
        }
    }

    private boolean isOn(String items, String field, String value) {
        return data(items).anyMatch(item -> item.path(field).asText().equals(value));
    }

    /** The proposal comes with the published report; its statement gets the date of the notice. */
    private void putReport(String items, String registryNumber) {
        if (isOn(items, "registryNumber", registryNumber)) {
            return;
        }
        String proposal = api.await("agenda-service proposes " + registryNumber, () -> proposedReport(registryNumber));
        JsonNode placed = api.post(SECRETARY, "agenda", items, json().put("proposalId", proposal));
        JsonNode statement = placed.path("statement");
        ObjectNode dated = json();
        dated.put("dated", STATEMENT_DATED);
        dated.set("title", statement.path("title"));
        dated.set("proposedDecisions", statement.path("proposedDecisions"));
        dated.set("summary", statement.path("summary"));
        dated.putArray("documents")
                .add("Tjänsteskrivelse, " + STATEMENT_DATED)
                .add(statement.path("title").asText());
        dated.set("recipients", statement.path("recipients"));
        api.put(
                SECRETARY,
                "agenda",
                items + "/" + placed.path("itemId").asText() + "/statement",
                placed.path("version").asLong(),
                dated);
    }

    private Optional<String> proposedReport(String registryNumber) {
        return data("proposals?limit=1000")
                .filter(item -> item.path("registryNumber").asText().equals(registryNumber))
                .map(item -> item.path("itemId").asText())
                .findFirst();
    }

    private Stream<JsonNode> data(String resource) {
        return rows(api.get(SECRETARY, "agenda", resource));
    }

    private static Stream<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.path("data").spliterator(), false);
    }

    private static ObjectNode heading(String heading) {
        return json().put("heading", heading);
    }

    private static ObjectNode matter(String registryNumber) {
        return json().put("registryNumber", registryNumber);
    }

    private static ObjectNode json() {
        return SampleJson.JSON.createObjectNode();
    }
}
