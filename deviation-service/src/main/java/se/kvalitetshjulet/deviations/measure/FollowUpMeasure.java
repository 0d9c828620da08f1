package se.kvalitetshjulet.deviations.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.measure.MeasureFollowedUp;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Says whether a measure worked. */
@ApplicationScoped
class FollowUpMeasure {

    private final ChangeThing change;
    private final Measures measures;

    FollowUpMeasure(ChangeThing change, Measures measures) {
        this.change = change;
        this.measures = measures;
    }

    /**
     * How it went.
     *
     * @param followedUpOn null is today
     * @param reason how that was seen
     */
    record FollowUp(
            @NotNull(message = "Ange om åtgärden hade effekt.")
            MeasureFollowedUp.Effect effect,

            @Nullable LocalDate followedUpOn,

            @Size(min = 1, max = 10_000, message = "Mellan 1 och 10 000 tecken.") @Nullable
            String reason) {}

    MeasureView followUp(Caller by, String measureId, FollowUp wanted, @Nullable String ifMatch) {
        return change.change(
                by,
                measureId,
                ifMatch,
                measures::find,
                (tx, now, today) -> new ChangeThing.Change<>(
                        EventTypes.MEASURE_FOLLOWED_UP,
                        new MeasureFollowedUp(
                                measureId,
                                wanted.followedUpOn() == null ? today : wanted.followedUpOn(),
                                wanted.effect()),
                        wanted.reason()));
    }
}
