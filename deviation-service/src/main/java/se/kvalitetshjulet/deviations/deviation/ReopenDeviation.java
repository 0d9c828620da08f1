package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationReopened;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Opens a closed deviation again, with a reason. */
@ApplicationScoped
class ReopenDeviation {

    private final ChangeThing change;
    private final Deviations deviations;

    ReopenDeviation(ChangeThing change, Deviations deviations) {
        this.change = change;
        this.deviations = deviations;
    }

    /**
     * A reopening.
     *
     * @param on null is today
     * @param reason stays in the room
     */
    record Reopening(
            @Nullable LocalDate on,

            @NotBlank(message = "Skriv varför avvikelsen öppnas igen.")
            @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String reason) {}

    DeviationView reopen(Caller by, String deviationId, Reopening wanted, @Nullable String ifMatch) {
        return change.change(
                by,
                deviationId,
                ifMatch,
                deviations::findToHandle,
                (tx, now, today) -> new ChangeThing.Change<>(
                        EventTypes.DEVIATION_REOPENED,
                        new DeviationReopened(deviationId, wanted.on() == null ? today : wanted.on()),
                        wanted.reason()));
    }
}
