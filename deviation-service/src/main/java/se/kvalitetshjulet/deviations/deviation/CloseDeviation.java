package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationClosed;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Closes a deviation: with measures, or with the reason why none is needed, or why it is none. */
@ApplicationScoped
class CloseDeviation {

    private final ChangeThing change;
    private final Deviations deviations;
    private final Measures measures;

    CloseDeviation(ChangeThing change, Deviations deviations, Measures measures) {
        this.change = change;
        this.deviations = deviations;
        this.measures = measures;
    }

    /**
     * A closing.
     *
     * @param on null is today
     * @param reason why there are no measures, or why it is no deviation; stays in the room
     */
    record Closing(
            @NotNull(message = "Ange hur avvikelsen avslutas.")
            DeviationClosed.Outcome outcome,

            @Nullable LocalDate on,

            @Size(max = 10_000, message = "Högst 10 000 tecken.") @Nullable
            String reason) {

        boolean saysWhy() {
            return reason != null && !reason.isBlank();
        }
    }

    DeviationView close(Caller by, String deviationId, Closing wanted, @Nullable String ifMatch) {
        return change.change(by, deviationId, ifMatch, deviations::findToHandle, (tx, now, today) -> {
            now.refuseEnded();
            refuseUnfinished(tx, by, now, wanted);
            return new ChangeThing.Change<>(
                    EventTypes.DEVIATION_CLOSED,
                    new DeviationClosed(deviationId, wanted.on() == null ? today : wanted.on(), wanted.outcome()),
                    wanted.saysWhy() ? wanted.reason() : null);
        });
    }

    private void refuseUnfinished(Handle tx, Caller by, DeviationView now, Closing wanted) {
        if (wanted.outcome() != DeviationClosed.Outcome.HANDLED && !wanted.saysWhy()) {
            throw Refusal.ofField("reason", "Skriv varför.");
        }
        if (wanted.outcome() != DeviationClosed.Outcome.NOT_REPORTABLE && now.assessedOn() == null) {
            throw new Refusal(DeviationProblem.NOT_ASSESSED, "Bedöm avvikelsen innan den avslutas.");
        }
        if (wanted.outcome() == DeviationClosed.Outcome.HANDLED
                && measures.of(tx, by, new Concern(Concern.Kind.DEVIATION, now.deviationId()))
                        .isEmpty()) {
            throw new Refusal(
                    DeviationProblem.NO_MEASURE,
                    "Besluta om en åtgärd först, eller avsluta utan åtgärd och skriv varför ingen behövs.");
        }
    }
}
