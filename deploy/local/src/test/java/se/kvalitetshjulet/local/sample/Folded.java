package se.kvalitetshjulet.local.sample;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;
import se.kvalitetshjulet.statute.course.Recorded;

/** The sample as the statute module's fold sees it. */
final class Folded {

    private final List<Course> courses = new ArrayList<>();

    Folded(List<ObjectNode> delivered) {
        Map<String, List<ObjectNode>> byDecision = withoutRedeliveries(delivered).stream()
                .collect(groupingBy(event -> event.get("subject").textValue()));
        byDecision
                .values()
                .forEach(events -> courses.add(
                        DecisionCourse.of(events.stream().map(Folded::recorded).toList())));
    }

    static Collection<ObjectNode> withoutRedeliveries(List<ObjectNode> delivered) {
        Map<String, ObjectNode> byId = new LinkedHashMap<>();
        delivered.forEach(event -> byId.put(event.get("id").textValue(), event));
        return byId.values();
    }

    List<Course> courses() {
        return courses;
    }

    /** By group and type of service, as the oracle answers. */
    Map<String, Long> counts(String written) {
        Quarter quarter = Quarter.parse(written);
        Map<String, Long> counts = new TreeMap<>();
        for (Course course : courses) {
            for (var standing : QuarterlyReporting.standings(course, quarter)) {
                String key = standing.group().letter() + "/"
                        + course.attribute("serviceType").orElseThrow();
                counts.merge(key, 1L, Long::sum);
            }
        }
        return counts;
    }

    SampleFigures figures(String quarter) {
        Map<String, Long> totals = Oracle.totals(counts(quarter));
        return new SampleFigures(
                totals.getOrDefault("a", 0L),
                totals.getOrDefault("b", 0L),
                totals.getOrDefault("c", 0L),
                totals.getOrDefault("d", 0L));
    }

    private static Recorded recorded(ObjectNode event) {
        var key = new EventKey(
                Instant.parse(event.get("time").textValue()),
                event.get("source").textValue(),
                event.get("id").textValue());
        JsonNode data = event.get("data");
        return switch (event.get("type").textValue().split("\\.")[3]) {
            case "made" -> new Recorded.Made(key, day(data, "decidedOn"), texts(data, "decidedOn"));
            case "execution-started" ->
                new Recorded.ExecutionStarted(
                        key,
                        day(data, "startedOn"),
                        Recorded.Extent.valueOf(data.get("extent").textValue()));
            case "execution-interrupted" ->
                new Recorded.Interrupted(
                        key, day(data, "interruptedOn"), data.get("reason").textValue());
            case "execution-resumed" -> new Recorded.Resumed(key, day(data, "resumedOn"));
            case "offer-recorded" ->
                new Recorded.OfferRecorded(
                        key,
                        day(data, "offeredOn"),
                        Recorded.OfferOutcome.valueOf(data.get("outcome").textValue()));
            case "delay-explained" ->
                new Recorded.DelayExplained(
                        key, day(data, "explainedOn"), data.get("reason").textValue(), null);
            case "closed" ->
                new Recorded.Closed(
                        key, day(data, "closedOn"), data.get("cause").textValue());
            case "corrected" ->
                new Recorded.Corrected(
                        key, day(data, "correctedOn"), data.get("reason").textValue(), texts(data.get("changes"), ""));
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static LocalDate day(JsonNode data, String field) {
        return LocalDate.parse(data.get(field).textValue());
    }

    private static Map<String, String> texts(JsonNode fields, String leftOut) {
        Map<String, String> texts = new HashMap<>();
        fields.properties().stream()
                .filter(field ->
                        !field.getKey().equals(leftOut) && field.getValue().isTextual())
                .forEach(field -> texts.put(field.getKey(), field.getValue().textValue()));
        return texts;
    }
}
