package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.courses.DeviationRules;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What has happened to a deviation, in words and in the order it happened. */
@ApplicationScoped
public class DeviationStory {

    private static final DeviationRules RULES = new DeviationRules();

    private final Stories stories;
    private final CodeLists codes;

    DeviationStory(Stories stories, CodeLists codes) {
        this.stories = stories;
        this.codes = codes;
    }

    public List<Stories.Entry> of(Handle tx, ThingKey deviation) {
        return stories.of(tx, deviation, RULES, DeviationStory::day, event -> sentence(deviation.tenant(), event));
    }

    private static LocalDate day(Told event) {
        return event.data() instanceof DeviationReported reported ? reported.reportedOn() : event.on();
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
