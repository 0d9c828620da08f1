package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationMarkedDuplicate;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Marks that a deviation tells of the same event as another, or that a new report takes the place of a wrong one. */
@ApplicationScoped
class MarkDuplicate {

    private final ChangeThing change;
    private final Deviations deviations;

    MarkDuplicate(ChangeThing change, Deviations deviations) {
        this.change = change;
        this.deviations = deviations;
    }

    /**
     * The other one.
     *
     * @param on null is today
     */
    record Duplicate(
            @NotBlank(message = "Ange vilken avvikelse som redan finns.")
            String duplicateOf,

            @Nullable LocalDate on) {}

    DeviationView mark(Caller by, String deviationId, Duplicate wanted, @Nullable String ifMatch) {
        return change.change(by, deviationId, ifMatch, deviations::findToHandle, (tx, now, today) -> {
            now.refuseEnded();
            deviations
                    .find(tx, by, wanted.duplicateOf())
                    .orElseThrow(() -> Refusal.ofField("duplicateOf", "Avvikelsen finns inte här."));
            return new ChangeThing.Change<>(
                    EventTypes.DEVIATION_MARKED_DUPLICATE,
                    new DeviationMarkedDuplicate(
                            deviationId, wanted.on() == null ? today : wanted.on(), wanted.duplicateOf()),
                    null);
        });
    }
}
