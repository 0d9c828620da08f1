package se.kvalitetshjulet.decisions.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.history.HistoryEvent;

/** Says in one Swedish sentence what an event tells. */
@ApplicationScoped
class Sentences {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("caseReference", "ärendebeteckning"),
            Map.entry("legalBasis", "lagrum"),
            Map.entry("serviceType", "typ av insats"),
            Map.entry("area", "område"),
            Map.entry("unit", "enhet"),
            Map.entry("decidedOn", "beslutsdatum"),
            Map.entry("decidedBy", "beslutsfattare"),
            Map.entry("validFrom", "gäller från"),
            Map.entry("validTo", "gäller till"),
            Map.entry("granted", "beviljad omfattning"),
            Map.entry("sex", "kön"),
            Map.entry("birthYear", "födelseår"),
            Map.entry("startedOn", "datum då verkställigheten påbörjades"),
            Map.entry("extent", "verkställighetens omfattning"),
            Map.entry("interruptedOn", "datum för avbrottet"),
            Map.entry("resumedOn", "datum då verkställigheten återupptogs"),
            Map.entry("offeredOn", "datum för erbjudandet"),
            Map.entry("outcome", "svar på erbjudandet"),
            Map.entry("explainedOn", "datum för förklaringen"),
            Map.entry("closedOn", "datum för avslutet"),
            Map.entry("cause", "skäl för avslutet"),
            Map.entry("person", "personuppgifter"));

    private final Words words;
    private final ObjectMapper json;

    Sentences(Words words, ObjectMapper json) {
        this.words = words;
        this.json = json;
    }

    /** {@code beslutsdatum} for {@code decidedOn}. */
    String field(String name) {
        return FIELDS.getOrDefault(name, name);
    }

    String of(HistoryEvent event) {
        var day = event.happenedOn();
        var tenant = event.thing().tenant();
        return switch (event.type().name()) {
            case "decision.made" ->
                "Beslut om %s enligt %s, fattat %s."
                        .formatted(
                                lower(words.serviceType(tenant, event.text("serviceType"), day)),
                                words.citation(event.text("legalBasis")),
                                day);
            case "decision.execution-started" ->
                event.text("extent").equals("FULL")
                        ? "Hela insatsen påbörjades %s.".formatted(day)
                        : "En del av insatsen påbörjades %s. Den del som saknas väntar fortfarande.".formatted(day);
            case "decision.execution-interrupted" ->
                "Avbrott i verkställigheten från %s: %s. Tremånadersfristen löper på nytt."
                        .formatted(day, lower(words.interruptionReason(tenant, event.text("reason"), day)));
            case "decision.execution-resumed" -> "Verkställigheten återupptogs %s.".formatted(day);
            case "decision.offer-recorded" ->
                "Erbjudande %s: %s.".formatted(day, FixedWords.OUTCOMES.get(event.text("outcome")));
            case "decision.delay-explained" ->
                "Skäl för fördröjning %s: %s."
                        .formatted(day, lower(words.delayReason(tenant, event.text("reason"), day)));
            case "decision.closed" ->
                "Avslutat av annan anledning %s: %s."
                        .formatted(day, lower(words.closingCause(tenant, event.text("cause"), day)));
            case "decision.corrected" ->
                "Rättelse %s: %s.".formatted(day, lower(CorrectionReason.labelOf(event.text("reason"))))
                        + (event.data().path("changes").has("person") ? " Personuppgifterna är rättade." : "");
            case "decision.clock-warning" ->
                "Varning: tremånadersfristen går ut %s, om %s."
                        .formatted(
                                event.text("dueOn"),
                                days(event.data().path("daysLeft").asInt()));
            default -> event.type().name();
        };
    }

    /**
     * A field's value in words, as a sentence holds it: {@code hemtjänst}.
     *
     * @param of the event whose field it is
     */
    String value(String field, @Nullable String value, HistoryEvent of, Map<String, String> unitNames) {
        if (value == null) {
            return "inget";
        }
        var tenant = of.thing().tenant();
        return switch (field) {
            case "serviceType" -> lower(words.serviceType(tenant, value, of.happenedOn()));
            case "area" -> lower(words.area(tenant, value, of.happenedOn()));
            case "legalBasis" -> words.citation(value);
            case "cause" -> lower(words.closingCause(tenant, value, of.happenedOn()));
            case "outcome" -> FixedWords.OUTCOMES.get(value);
            case "extent" -> FixedWords.EXTENTS.get(value);
            case "sex" -> FixedWords.SEXES.getOrDefault(value, value);
            case "unit" -> unitNames.getOrDefault(value, value);
            case "granted" -> granted(value);
            default -> value;
        };
    }

    private String granted(String value) {
        try {
            return json.readValue(value, DecisionView.Granted.class).inWords();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("what was granted is kept as JSON", impossible);
        }
    }

    private static String days(int days) {
        return days == 1 ? "1 dag" : days + " dagar";
    }

    /** A label begins a line; in a sentence only an abbreviation keeps its capitals. */
    private static String lower(String label) {
        return label.length() > 1 && Character.isUpperCase(label.charAt(1))
                ? label
                : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
