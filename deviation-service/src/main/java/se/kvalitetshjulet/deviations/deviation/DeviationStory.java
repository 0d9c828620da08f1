package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.courses.Course;
import se.kvalitetshjulet.courses.Deviation;
import se.kvalitetshjulet.courses.DeviationRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.AsTold;
import se.kvalitetshjulet.deviations.thing.Authors;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.History;
import se.kvalitetshjulet.kit.history.HistoryEvent;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has happened to a deviation, in words and in the order it happened. */
@ApplicationScoped
public class DeviationStory {

    private static final DeviationRules RULES = new DeviationRules();

    private final History history;
    private final AsTold told;
    private final Authors authors;
    private final CodeLists codes;

    DeviationStory(History history, AsTold told, Authors authors, CodeLists codes) {
        this.history = history;
        this.told = told;
        this.authors = authors;
        this.codes = codes;
    }

    /**
     * One event.
     *
     * @param by who recorded it here; missing when another system told it
     * @param conflict why it does not count for now; missing when it does
     */
    public record Entry(
            String eventId,
            String type,
            LocalDate happenedOn,
            Instant time,
            String sentence,
            @Nullable String by,
            @Nullable String conflict) {}

    public List<Entry> of(Handle tx, ThingKey deviation) {
        var events = history.of(tx, deviation).stream()
                .filter(event -> RULES.areToldBy(event.type().data()))
                .toList();
        var course = Course.of(RULES, events.stream().map(told::one).toList());
        var names = authors.namesOf(tx, deviation);
        return events.stream()
                .map(event -> entry(deviation.tenant(), event, course, names))
                .sorted(Comparator.comparing(Entry::happenedOn).thenComparing(Entry::time))
                .toList();
    }

    private Entry entry(Tenant tenant, HistoryEvent event, Course<Deviation> course, Map<String, String> names) {
        var one = told.one(event);
        return new Entry(
                event.id(),
                event.type().fullName(),
                one.data() instanceof DeviationReported reported ? reported.reportedOn() : event.happenedOn(),
                event.time(),
                sentence(tenant, one),
                names.get(event.id()),
                course.conflictOf(event.key()).map(reason -> reason.sentence()).orElse(null));
    }

    private String sentence(Tenant tenant, Told event) {
        return switch (event.data()) {
            case DeviationReported reported ->
                reported.area() == null
                        ? "Rapporterad utan område."
                        : "Rapporterad. Område: " + area(tenant, reported.area(), event.on()) + ".";
            case DeviationAssessed assessed ->
                "Bedömd: allvarlighetsgrad %d, sannolikhet %d, riskvärde %d."
                        .formatted(
                                assessed.severity(),
                                assessed.probability(),
                                assessed.severity() * assessed.probability());
            case DeviationReclassified reclassified ->
                "Flyttad till området " + area(tenant, reclassified.area(), event.on()) + ".";
            case DeviationClosed closed -> sentence(closed.outcome());
            case DeviationMarkedDuplicate duplicate -> "Markerad som dubblett av " + duplicate.duplicateOf() + ".";
            case DeviationReopened _ -> "Öppnad igen.";
            default ->
                throw new IllegalArgumentException(
                        "not of a deviation: " + event.data().getClass());
        };
    }

    private static String sentence(DeviationClosed.@Nullable Outcome outcome) {
        return outcome == null
                ? "Avslutad."
                : switch (outcome) {
                    case HANDLED -> "Avslutad med åtgärder.";
                    case NO_MEASURE_NEEDED -> "Avslutad. Ingen åtgärd behövdes.";
                    case NOT_REPORTABLE -> "Avslutad: ingen avvikelse.";
                };
    }

    private String area(Tenant tenant, String code, LocalDate day) {
        return codes.of(tenant).label(CodeLists.DEVIATION_AREAS, code, day);
    }
}
