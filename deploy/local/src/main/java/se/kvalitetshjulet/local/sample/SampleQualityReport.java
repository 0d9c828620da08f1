package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;

/** The annual quality report of 2023: counted, written, checked, adopted by the head of administration and published. */
final class SampleQualityReport {

    private static final String KIND = "QUALITY";
    private static final String YEAR = "2023";

    /** Why the controller goes on although the checklist has found something. */
    private static final Map<String, String> REASONS =
            Map.of("UNITS", "Enheterna delades och slogs ihop under 2024; avvikelserna är från tiden dessförinnan.");

    /** What is written in each section, with the figures bound to it. */
    private static final Map<String, String> TEXTS = texts();

    private final SampleApi api;
    private final Consumer<String> say;

    SampleQualityReport(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** What is published already is left. */
    void assembleWriteAndPublish(List<ObjectNode> events) {
        JsonNode known = api.get("CONTROLLER", "reporting", "reports?limit=1000&period=" + YEAR);
        boolean isPublished = StreamSupport.stream(known.path("data").spliterator(), false)
                .anyMatch(report -> report.path("kind").asText().equals(KIND)
                        && !report.path("status").asText().equals("DRAFT"));
        if (!isPublished) {
            var draft = new SampleDraft(api, KIND, YEAR, REASONS);
            draft.assemble(report -> countsAll(report, events));
            TEXTS.forEach(this::write);
            draft.assemble(report -> countsAll(report, events));
            draft.checkApproveAndPublish();
        }
        say.accept("The quality report of " + YEAR + " is written and published");
    }

    private void write(String section, String text) {
        String resource = "written-sections/" + KIND + "/" + YEAR + "/" + section;
        ObjectNode typed = SampleJson.JSON.createObjectNode().put("text", text);
        api.postToVersion("CONTROLLER", "reporting", resource, "versions", typed);
    }

    private static boolean countsAll(JsonNode report, List<ObjectNode> events) {
        return SampleDraft.value(report, "avvikelser.totalt") == deviations(events)
                && SampleDraft.value(report, "klagomal.totalt")
                        == begun(EventTypes.COMPLAINT_RECEIVED, events).size()
                && SampleDraft.value(report, "lexsarah.totalt")
                        == begun(EventTypes.LEX_SARAH_REPORTED, events).size()
                && SampleDraft.value(report, "atgarder.totalt")
                        == begun(EventTypes.MEASURE_DECIDED, events).size();
    }

    /** Those of the year that are no duplicates and did turn out to be deviations. */
    private static long deviations(List<ObjectNode> events) {
        Set<String> counted = begun(EventTypes.DEVIATION_REPORTED, events);
        events.stream()
                .filter(event -> isOf(EventTypes.DEVIATION_MARKED_DUPLICATE, event)
                        || event.at("/data/outcome").asText().equals("NOT_REPORTABLE"))
                .forEach(event -> counted.remove(event.get("subject").textValue()));
        return counted.size();
    }

    /** The things of the year: the last of a beginning's dates is the day it was told. */
    private static Set<String> begun(EventType<?> type, List<ObjectNode> events) {
        return events.stream()
                .filter(event -> isOf(type, event))
                .filter(event -> type.civilDates().stream()
                        .map(field -> event.at("/data/" + field).asText())
                        .reduce("", (earlier, later) -> later)
                        .startsWith(YEAR))
                .map(event -> event.get("subject").textValue())
                .collect(Collectors.toSet());
    }

    private static boolean isOf(EventType<?> type, ObjectNode event) {
        return event.get("type").textValue().equals(type.fullName());
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("inledning", """
                Socialnämnden följer kvaliteten i verksamheten under hela året. Den här berättelsen bygger på
                {{avvikelser.totalt}} avvikelser, {{klagomal.totalt}} klagomål och synpunkter och {{lexsarah.totalt}} rapporter
                enligt lex Sarah.

                Det viktigaste under året:

                - Fler avvikelser rapporteras, vilket nämnden ser som ett tecken på att fler vet hur man gör.
                - Dokumentation och information är det område som behöver mest uppmärksamhet.
                """);
        texts.put("ledningssystem", """
                Ledningssystemet för systematiskt kvalitetsarbete beskriver hur nämnden planerar, leder, kontrollerar, följer upp
                och utvecklar verksamheten. Det gäller för alla enheter och för dem som utför insatser på nämndens uppdrag.
                """);
        texts.put("arets-kvalitetsarbete", """
                Under året har enheterna gått igenom sina viktigaste processer.

                - Rutinen för utskick har ändrats, så att adressen bekräftas av den som handlägger ärendet.
                - Ny personal får en genomgång av hur avvikelser rapporteras.
                - Samverkan med hyresvärdarna har fått fasta möten varje kvartal.
                """);
        texts.put("analys-avvikelser", """
                Av årets {{avvikelser.totalt}} avvikelser är {{avvikelser.avslutade}} avslutade. De vanligaste orsakerna är att en
                rutin inte har följts och brister i kommunikationen. Det leder oftast till en ny eller ändrad rutin.
                """);
        texts.put("analys-klagomal", """
                De flesta av årets {{klagomal.totalt}} klagomål och synpunkter gäller hur insatserna utförs. Den som har klagat får
                ett svar från enheten, och kan vända sig till klagomålsdelegationen om svaret inte räcker.
                """);
        texts.put("analys-egenkontroll", """
                Brukarna är nöjdare än i riket i alla fyra mätningarna. Störst är skillnaden i barn- och ungdomsvården.
                """);
        texts.put("forbattringsomraden", """
                Under nästa år ska nämnden

                1. minska avvikelserna i dokumentation och information,
                2. följa upp alla åtgärder i tid,
                3. svara på alla klagomål inom fjorton dagar.
                """);
        return texts;
    }
}
