package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.measure.MeasureDecided;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp.Effect;

/** Decides measures about things of the sample, and mostly follows them up. */
final class SampleMeasures {

    private static final List<String> CATEGORIES = List.of(
            "ROUTINE_CHANGED",
            "ROUTINE_CHANGED",
            "TRAINING",
            "INFORMATION",
            "INFORMATION",
            "STAFFING",
            "EQUIPMENT",
            "ENVIRONMENT",
            "COOPERATION",
            "INDIVIDUAL_SUPPORT",
            "SELF_MONITORING");
    private static final List<String> PURPOSES =
            List.of("PREVENT_RECURRENCE", "PREVENT_RECURRENCE", "REDUCE_CONSEQUENCES", "REMEDY", "DETECT_IN_TIME");
    private static final List<Effect> EFFECTS = List.of(
            Effect.ACHIEVED,
            Effect.ACHIEVED,
            Effect.ACHIEVED,
            Effect.ACHIEVED,
            Effect.ACHIEVED,
            Effect.PARTLY,
            Effect.PARTLY,
            Effect.NOT_ACHIEVED);

    /** How many measures are followed up; the rest are late, or not due yet on the last day. */
    private static final double FOLLOWED_UP = 0.9;

    private final SampleQuality.Begin begin;
    private final Chance chance;

    SampleMeasures(SampleQuality.Begin begin, Chance chance) {
        this.begin = begin;
        this.chance = chance;
    }

    /** Decides one of any kind, due within three months, and follows most of them up within three weeks of that. */
    void decide(Concern.Kind kind, String thing, String unit, LocalDate on) {
        LocalDate due = on.plusDays(chance.between(21, 90));
        Recording measure = decided(kind, thing, unit, on, due, chance.oneOf(PURPOSES));
        if (chance.of(FOLLOWED_UP)) {
            followUp(measure, due.plusDays(chance.between(0, 21)), chance.oneOf(EFFECTS));
        }
    }

    /** Decides one that IVO demands, or that a serious misconduct calls for, and that has worked when it is followed up. */
    void decideAndAchieve(Concern.Kind kind, String thing, String unit, LocalDate on, LocalDate due) {
        followUp(decided(kind, thing, unit, on, due, "FULFIL_DEMAND"), due, Effect.ACHIEVED);
    }

    private Recording decided(
            Concern.Kind kind, String thing, String unit, LocalDate on, LocalDate due, String purpose) {
        Recording measure = begin.of("ATG", on);
        var decided = new MeasureDecided(
                measure.thing(),
                new Concern(kind, thing),
                on,
                "CHEF-" + unit,
                "CHEF-" + unit,
                due,
                purpose,
                chance.oneOf(CATEGORIES));
        var secrets =
                new MeasureDecided.Secrets(SampleMunicipality.NOTE + ": rutinen gås igenom på nästa arbetsplatsträff.");
        measure.tell(EventTypes.MEASURE_DECIDED, on, decided, secrets);
        return measure;
    }

    private static void followUp(Recording measure, LocalDate on, Effect effect) {
        measure.tell(EventTypes.MEASURE_FOLLOWED_UP, on, new MeasureFollowedUp(measure.thing(), on, effect), null);
    }
}
