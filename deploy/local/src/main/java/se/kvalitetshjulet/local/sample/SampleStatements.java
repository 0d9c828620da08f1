package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The official statements of the April meeting that no report brings: written by the investigator, and the one on the motion reviewed and
 * signed off too. What has been written before is left.
 */
final class SampleStatements {

    private static final String AGENDA = "agenda";
    private static final String WRITER = "INVESTIGATOR";

    /** By the number on the agenda. */
    private static final Map<String, Text> TEXTS = Map.of(
            "7",
                    new Text(
                            "Yttrande över motion om nollvision mot vräkning av barnfamiljer",
                            "Socialnämnden föreslår att kommunfullmäktige avslår motionen.",
                            "Motionen vill att kommunen antar en nollvision mot vräkning av barnfamiljer. Antalet avhysningar som"
                                    + " berör barn har minskat tre år i rad.",
                            "Förvaltningen arbetar redan tidigt med hyresskulder tillsammans med hyresvärdarna, och barnfamiljer"
                                    + " erbjuds rådgivning innan en uppsägning. En särskild nollvision skulle inte ändra arbetssättet.",
                            List.of(
                                    "Tjänsteskrivelse, 2024-04-09",
                                    "Motion om nollvision mot vräkning av barnfamiljer"),
                            List.of("Kommunfullmäktige", "Akten")),
            "8",
                    new Text(
                            "Månadsrapport mars 2024",
                            "Socialnämnden lägger månadsrapporten för mars 2024 till handlingarna.",
                            "Rapporten redovisar verksamhet, ekonomi och personal.",
                            "",
                            List.of("Tjänsteskrivelse, 2024-04-09", "Månadsrapport mars 2024"),
                            List.of("Akten")),
            "11",
                    new Text(
                            "Anmälan av delegationsbeslut",
                            "Socialnämnden godkänner redovisningen.",
                            "Beslut som har fattats på nämndens vägnar anmäls till nämnden.",
                            "",
                            List.of("SOCN Del/2024 § 3, förordnande av förvaltningschef"),
                            List.of("Akten")),
            "12",
                    new Text(
                            "Meddelanden",
                            "Socialnämnden lägger meddelandena till handlingarna.",
                            "Utdrag ur diariet 2024-03-14 – 2024-04-11.",
                            "",
                            List.of(
                                    "Kommunfullmäktige: KF §64, §67 och §68",
                                    "Kommunstyrelsen: KS §57",
                                    "Personalutskottet: PU §9"),
                            List.of("Akten")));

    private static final Map<String, String> CHECKLIST = Map.of(
            "OPERATIONS", "Arbetssättet ändras inte.",
            "LAW", "Nämnden har ansvar för råd och stöd redan enligt lag.",
            "ECONOMY", "Förslaget kostar inget.",
            "CHILD_RIGHTS", "Barn som riskerar att förlora sitt hem får stöd redan i dag, och antalet följs varje år.");

    private static final List<String> NOT_CONCERNED = List.of("PUBLIC_HEALTH", "ACCESSIBILITY", "GENDER_EQUALITY");

    private final SampleApi api;

    SampleStatements(SampleApi api) {
        this.api = api;
    }

    private record Text(
            String title,
            String proposal,
            String summary,
            String deliberation,
            List<String> documents,
            List<String> recipients) {}

    /**
     * @param items of a meeting, {@code meetings/…/items}
     */
    void write(String items) {
        for (JsonNode item : api.get(WRITER, AGENDA, items).path("data")) {
            Text text = TEXTS.get(item.path("number").asText());
            String statement = "statements/" + item.path("itemId").asText();
            if (text == null || api.find(WRITER, AGENDA, statement).isPresent()) {
                continue;
            }
            api.put(WRITER, AGENDA, statement, 0, json(text));
            if (!text.deliberation().isEmpty()) {
                api.postToVersion("UNIT_MANAGER", AGENDA, statement, "review", SampleJson.JSON.createObjectNode());
                api.postToVersion(
                        "HEAD_OF_DEPARTMENT", AGENDA, statement, "sign-off", SampleJson.JSON.createObjectNode());
            }
        }
    }

    private static ObjectNode json(Text text) {
        ObjectNode json = SampleJson.JSON.createObjectNode();
        json.put("dated", "2024-04-09").put("title", text.title()).put("summary", text.summary());
        json.put("deliberation", text.deliberation());
        json.putArray("proposedDecisions").add(text.proposal());
        text.documents().forEach(json.putArray("documents")::add);
        text.recipients().forEach(json.putArray("recipients")::add);
        json.putArray("signatories")
                .addObject()
                .put("name", "Utredare, exempel")
                .put("title", "Utredare");
        json.putObject("officer")
                .put("name", "Utredare, exempel")
                .put("phone", "010-000 00 00")
                .put("email", "utredare@exempelstad.example");
        var checklist = json.putArray("checklist");
        CHECKLIST.forEach((topic, says) ->
                checklist.addObject().put("topic", topic).put("applies", true).put("text", says));
        NOT_CONCERNED.forEach(topic ->
                checklist.addObject().put("topic", topic).put("applies", false).put("text", "Förslaget rör inte det."));
        return json;
    }
}
