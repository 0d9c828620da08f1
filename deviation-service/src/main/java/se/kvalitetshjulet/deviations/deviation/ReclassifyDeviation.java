package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationReclassified;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Moves a deviation to another area; the first one is never lost. */
@ApplicationScoped
class ReclassifyDeviation {

    private final ChangeThing change;
    private final Deviations deviations;

    ReclassifyDeviation(ChangeThing change, Deviations deviations) {
        this.change = change;
        this.deviations = deviations;
    }

    /**
     * Another area.
     *
     * @param reason a code
     * @param reclassifiedOn null is today
     */
    record Reclassification(
            @NotBlank(message = "Ange området.") String area,
            @NotBlank(message = "Ange skälet.") String reason,
            @Nullable LocalDate reclassifiedOn) {}

    DeviationView reclassify(Caller by, String deviationId, Reclassification wanted, @Nullable String ifMatch) {
        return change.change(by, deviationId, ifMatch, deviations::findToHandle, (tx, now, today) -> {
            if (wanted.area().equals(now.area())) {
                throw Refusal.ofField("area", "Avvikelsen hör redan till området.");
            }
            return new ChangeThing.Change<>(
                    EventTypes.DEVIATION_RECLASSIFIED,
                    new DeviationReclassified(
                            deviationId,
                            wanted.area(),
                            wanted.reclassifiedOn() == null ? today : wanted.reclassifiedOn(),
                            wanted.reason()),
                    null);
        });
    }
}
