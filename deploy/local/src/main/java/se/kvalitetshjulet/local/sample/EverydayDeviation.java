package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed.Outcome;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.contracts.deviation.DeviationReported;
import se.kvalitetshjulet.contracts.deviation.DeviationReported.Affects;
import se.kvalitetshjulet.contracts.deviation.DeviationReported.Origin;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;

/**
 * What usually happens to deviations, drawn by chance: most are handled within two months, some are moved to another area,
 * a few come back. In 2024 those about documentation and information are about twice as many, which is to be seen as a pattern.
 */
final class EverydayDeviation {

    private static final String DOCUMENTATION = "DOCUMENTATION_INFORMATION";
    private static final List<String> AREAS = List.of(
            "CASE_HANDLING",
            "CASE_HANDLING",
            DOCUMENTATION,
            DOCUMENTATION,
            "PHYSICAL_ENVIRONMENT",
            "ORGANISATION_ROUTINES",
            "ORGANISATION_ROUTINES",
            "COMPLAINT_OPINION");
    private static final List<String> CAUSES = List.of(
            "ROUTINE_NOT_FOLLOWED",
            "ROUTINE_NOT_FOLLOWED",
            "ROUTINE_MISSING",
            "COMMUNICATION",
            "COMMUNICATION",
            "DOCUMENTATION",
            "COMPETENCE",
            "STAFFING",
            "STAFFING",
            "EQUIPMENT_TECHNOLOGY",
            "ENVIRONMENT",
            "COOPERATION",
            "MISTAKE",
            "MISTAKE");
    private static final List<String> WORDS = List.of(
            "insatsen uteblev en kväll.",
            "brevet gick till en gammal adress.",
            "genomförandeplanen var inte uppdaterad.",
            "larmet besvarades sent.",
            "uppgifterna lämnades inte över vid arbetspassets slut.");

    private final Chance chance;
    private final SampleMeasures measures;
    private final List<String> known = new ArrayList<>();

    EverydayDeviation(Chance chance, SampleMeasures measures) {
        this.chance = chance;
        this.measures = measures;
    }

    void play(Recording deviation, LocalDate occurredOn) {
        String unit = SampleUnits.anyOn(occurredOn, chance);
        LocalDate discovered = occurredOn.plusDays(chance.of(0.7) ? 0 : chance.between(1, 4));
        LocalDate reported = discovered.plusDays(chance.between(0, 2));
        reported(deviation, unit, occurredOn, discovered, reported);

        if (!known.isEmpty() && chance.of(0.02)) {
            LocalDate on = reported.plusDays(chance.between(1, 9));
            var duplicate = new DeviationMarkedDuplicate(deviation.thing(), on, chance.oneOf(known));
            deviation.tell(EventTypes.DEVIATION_MARKED_DUPLICATE, on, duplicate, null);
            return;
        }
        known.add(deviation.thing());
        LocalDate assessed = reported.plusDays(chance.between(1, 14));
        assessed(deviation, assessed);
        if (chance.of(0.06)) {
            LocalDate on = assessed.plusDays(chance.between(0, 10));
            var moved = new DeviationReclassified(deviation.thing(), chance.oneOf(AREAS), on, "WRONG_AREA");
            deviation.tell(EventTypes.DEVIATION_RECLASSIFIED, on, moved, null);
        }
        ended(deviation, unit, assessed);
    }

    private void reported(
            Recording deviation, String unit, LocalDate occurred, LocalDate discovered, LocalDate reported) {
        boolean onPaper = chance.of(0.08);
        var data = new DeviationReported(
                deviation.thing(),
                chance.of(0.03) ? null : area(occurred),
                unit,
                null,
                occurred,
                discovered,
                reported,
                chance.of(0.05) ? Origin.EXTERNAL : Origin.INTERNAL,
                onPaper,
                chance.of(0.6) ? Affects.CLIENT : chance.of(0.9) ? Affects.CLIENT_RISK : Affects.OPERATIONS,
                chance.of(0.5) ? Sex.WOMAN : Sex.MAN);
        var secrets = new DeviationReported.Secrets(
                SampleMunicipality.NOTE + ": " + chance.oneOf(WORDS),
                chance.of(0.15) ? SampleMunicipality.TEST_NAME : null,
                chance.of(0.5) ? SampleMunicipality.NOTE + ": den enskilde kontaktades samma dag." : null);
        deviation.tell(EventTypes.DEVIATION_REPORTED, reported, data, secrets);
    }

    private @Nullable String area(LocalDate day) {
        return day.getYear() == 2024 && chance.of(0.3) ? DOCUMENTATION : chance.oneOf(AREAS);
    }

    private void assessed(Recording deviation, LocalDate on) {
        List<String> causes = Stream.of(chance.oneOf(CAUSES), chance.oneOf(CAUSES))
                .distinct()
                .limit(chance.between(1, 2))
                .toList();
        var data = new DeviationAssessed(
                deviation.thing(),
                Math.min(chance.between(1, 4), chance.between(1, 4)),
                chance.between(1, 4),
                causes,
                null,
                on);
        deviation.tell(EventTypes.DEVIATION_ASSESSED, on, data, null);
    }

    private void ended(Recording deviation, String unit, LocalDate assessed) {
        if (chance.of(0.03)) {
            closed(deviation, assessed.plusDays(chance.between(1, 5)), Outcome.NOT_REPORTABLE);
            return;
        }
        boolean needsMeasure = chance.of(0.5);
        LocalDate decided = assessed.plusDays(chance.between(1, 20));
        if (needsMeasure && !decided.isAfter(Recording.LAST_DAY)) {
            measures.decide(Concern.Kind.DEVIATION, deviation.thing(), unit, decided);
        }
        if (chance.of(0.94)) {
            LocalDate on = decided.plusDays(chance.between(1, 50));
            closed(deviation, on, needsMeasure ? Outcome.HANDLED : Outcome.NO_MEASURE_NEEDED);
            if (chance.of(0.03)) {
                LocalDate again = on.plusDays(chance.between(5, 60));
                deviation.tell(
                        EventTypes.DEVIATION_REOPENED, again, new DeviationReopened(deviation.thing(), again), null);
                closed(deviation, again.plusDays(chance.between(3, 40)), Outcome.HANDLED);
            }
        }
    }

    private static void closed(Recording deviation, LocalDate on, Outcome outcome) {
        deviation.tell(EventTypes.DEVIATION_CLOSED, on, new DeviationClosed(deviation.thing(), on, outcome), null);
    }
}
