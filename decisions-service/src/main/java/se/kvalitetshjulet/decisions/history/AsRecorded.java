package se.kvalitetshjulet.decisions.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;
import se.kvalitetshjulet.statute.course.Recorded;

/** Translates kept events to what the law's fold needs. */
public final class AsRecorded {

    private static final Set<String> NO_ATTRIBUTES = Set.of("decisionId", "decidedOn");
    private static final Set<String> SECRETS = Set.of("person");

    private AsRecorded() {}

    /** What the events add up to. */
    public static Course course(List<HistoryEvent> events) {
        return DecisionCourse.of(all(events));
    }

    /** The events that change a decision; a warning is none. */
    public static List<Recorded> all(List<HistoryEvent> events) {
        return events.stream().flatMap(event -> one(event).stream()).toList();
    }

    private static Optional<Recorded> one(HistoryEvent event) {
        var key = event.key();
        var on = event.happenedOn();
        return Optional.ofNullable(
                switch (event.type().name()) {
                    case "decision.made" -> new Recorded.Made(key, on, texts(event.data(), NO_ATTRIBUTES));
                    case "decision.execution-started" ->
                        new Recorded.ExecutionStarted(key, on, Recorded.Extent.valueOf(event.text("extent")));
                    case "decision.execution-interrupted" -> new Recorded.Interrupted(key, on, event.text("reason"));
                    case "decision.execution-resumed" -> new Recorded.Resumed(key, on);
                    case "decision.offer-recorded" ->
                        new Recorded.OfferRecorded(key, on, Recorded.OfferOutcome.valueOf(event.text("outcome")));
                    case "decision.delay-explained" ->
                        new Recorded.DelayExplained(key, on, event.text("reason"), event.text("interimHelp"));
                    case "decision.closed" -> new Recorded.Closed(key, on, event.text("cause"));
                    case "decision.corrected" ->
                        new Recorded.Corrected(
                                key,
                                on,
                                event.text("reason"),
                                texts(event.data().path("changes"), SECRETS));
                    default -> null;
                });
    }

    private static Map<String, String> texts(JsonNode fields, Set<String> leftOut) {
        var texts = new HashMap<String, String>();
        for (var field : fields.properties()) {
            if (!leftOut.contains(field.getKey())) {
                texts.put(field.getKey(), text(field.getValue()));
            }
        }
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isObject() ? value.toString() : value.asText();
    }
}
