package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The registry and the meeting of April 2024, numbered as in the public notice that serves as sample. The matters are
 * registered before the reports are published, so that each report joins its own.
 */
final class SampleAgenda {

    private static final String SECRETARY = "SECRETARY";
    private static final String CONTROLLER = "CONTROLLER";
    private static final String MEETING_ON = "2024-04-18";
    private static final String STARTS_AT = "2024-04-18T11:00:00Z";
    private static final String QUARTERLY = "Rapportering av ej verkställda gynnande beslut";
    private static final String QUARTER = "2024-Q1";
    private static final String QUARTERLY_NUMBER = "SOCN/2024:58";
    private static final String ANNUAL_NUMBER = "SOCN/2024:65";
    private static final String STATEMENT_DATED = "2024-04-09";

    /** In the order of their numbers; a series goes forward only. */
    private static final List<SampleMatter> MATTERS = List.of(
            SampleMatter.ofReport(2023, 31, "2023-04-05", QUARTERLY, "UNEXECUTED_DECISIONS/2023-Q1"),
            SampleMatter.of(
                            2023,
                            52,
                            "2023-06-14",
                            "Yttrande över motion om nollvision mot vräkning av barnfamiljer",
                            "MOTION")
                    .from("Kommunfullmäktige"),
            SampleMatter.ofReport(2023, 74, "2023-08-16", QUARTERLY, "UNEXECUTED_DECISIONS/2023-Q2"),
            SampleMatter.ofReport(2023, 101, "2023-10-11", QUARTERLY, "UNEXECUTED_DECISIONS/2023-Q3"),
            SampleMatter.ofReport(2024, 9, "2024-01-15", QUARTERLY, "UNEXECUTED_DECISIONS/2023-Q4"),
            SampleMatter.of(2024, 56, "2024-04-02", "Månadsrapport mars 2024", "MONTHLY_REPORT"),
            SampleMatter.ofReport(2024, 58, "2024-04-03", QUARTERLY, "UNEXECUTED_DECISIONS/" + QUARTER),
            SampleMatter.ofReport(2024, 65, "2024-04-08", "Kvalitetsberättelse 2023", "QUALITY/2023"),
            SampleMatter.ofReport(2024, 118, "2024-08-14", QUARTERLY, "UNEXECUTED_DECISIONS/2024-Q2"),
            SampleMatter.ofReport(2024, 149, "2024-10-09", QUARTERLY, "UNEXECUTED_DECISIONS/2024-Q3"));

    private final SampleApi api;
    private final Consumer<String> say;

    SampleAgenda(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** Registers the matters; those that are there are left. */
    void registerMatters() {
        for (SampleMatter matter : MATTERS) {
            if (api.find(SECRETARY, "agenda", "matters/" + matter.inPath()).isEmpty()) {
                api.post(SECRETARY, "agenda", "registry-series", matter.seriesUpToIt());
                api.post(SECRETARY, "agenda", "matters", matter.toRegister());
            }
        }
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
