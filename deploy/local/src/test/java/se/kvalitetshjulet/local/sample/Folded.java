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
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;
import se.kvalitetshjulet.statute.course.EventKey;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;
import se.kvalitetshjulet.statute.course.Recorded;

/** The sample as the statute module's fold sees it. */
final class Folded {

    private static final String MEAN = ".mean-days";

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

    /** Everything that a quarter's report counts, under the names of its figures, as the oracle answers. */
    Map<String, Long> counts(String written) {
        Quarter quarter = Quarter.parse(written);
        Map<String, List<Long>> days = new TreeMap<>();
        for (Course course : courses) {
            for (var standing : QuarterlyReporting.standings(course, quarter)) {
                boolean waits = standing.group() == Group.NOT_EXECUTED || standing.group() == Group.INTERRUPTED;
                String group = "unexecuted."
                        + standing.group().name().toLowerCase(Locale.ROOT).replace('_', '-') + ".";
                String type = group + "by-service-type."
                        + course.attribute("serviceType").orElseThrow();
                var names = new ArrayList<>(List.of(
                        group + "total",
                        type,
                        group + "by-legal-basis."
                                + course.attribute("legalBasis").orElseThrow(),
                        group + "by-sex." + course.attribute("sex").orElseThrow()));
                if (waits) {
                    String band = band(standing.daysElapsed());
                    names.addAll(List.of(type + "." + band, group + "by-elapsed." + band));
                }
                names.forEach(name ->
                        days.computeIfAbsent(name, _ -> new ArrayList<>()).add(standing.daysElapsed()));
                if (waits) {
                    List.of(group + "total", type)
                            .forEach(name -> days.computeIfAbsent(name + MEAN, _ -> new ArrayList<>())
                                    .add(standing.daysElapsed()));
                }
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        days.forEach((name, each) -> counts.put(name, name.endsWith(MEAN) ? mean(each) : each.size()));
        return counts;
    }

    private static String band(long days) {
        if (days <= 180) {
            return "UP_TO_180";
        }
        return days <= 365 ? "UP_TO_365" : "OVER_365";
    }

    /** Halves are rounded up. */
    private static long mean(List<Long> days) {
        return Math.round(days.stream().mapToLong(Long::longValue).average().orElseThrow());
    }

    SampleFigures figures(String quarter) {
        Map<String, Long> counts = counts(quarter);
        return new SampleFigures(
                counts.getOrDefault("unexecuted.not-executed.total", 0L),
                counts.getOrDefault("unexecuted.interrupted.total", 0L),
                counts.getOrDefault("unexecuted.executed.total", 0L),
                counts.getOrDefault("unexecuted.closed.total", 0L));
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
