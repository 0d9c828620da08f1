package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.deviation.DeviationAssessed;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.thing.RiskScale;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** Assesses how severe a deviation is, how probable that it happens again, and why it happened. */
@ApplicationScoped
class AssessDeviation {

    private final ChangeThing change;
    private final Deviations deviations;
    private final RiskScale scale;

    AssessDeviation(ChangeThing change, Deviations deviations, RiskScale scale) {
        this.change = change;
        this.deviations = deviations;
        this.scale = scale;
    }

    /**
     * An assessment.
     *
     * @param riskValue severity times probability, from whoever has counted it themselves
     * @param assessedOn null is today
     */
    record Assessment(
            @NotNull(message = "Ange allvarlighetsgraden.") Integer severity,

            @NotNull(message = "Ange sannolikheten.") Integer probability,

            @Nullable Integer riskValue,
            @Nullable List<String> causes,
            @Nullable String process,
            @Nullable LocalDate assessedOn) {}

    DeviationView assess(Caller by, String deviationId, Assessment wanted, @Nullable String ifMatch) {
        var wrong = violations(wanted, scale.highestOf(by.tenant()));
        if (!wrong.isEmpty()) {
            throw new Refusal(
                    new Refused(CommonProblem.INVALID_REQUEST, "Rätta fälten som räknas upp och skicka igen.", wrong));
        }
        return change.change(by, deviationId, ifMatch, deviations::findToHandle, (tx, now, today) -> {
            now.refuseEnded();
            return new ChangeThing.Change<>(
                    EventTypes.DEVIATION_ASSESSED,
                    new DeviationAssessed(
                            deviationId,
                            wanted.severity(),
                            wanted.probability(),
                            wanted.causes() == null ? List.of() : wanted.causes(),
                            wanted.process(),
                            wanted.assessedOn() == null ? today : wanted.assessedOn()),
                    null);
        });
    }

    private static List<Violation> violations(Assessment wanted, int highest) {
        var wrong = new ArrayList<Violation>();
        if (wanted.severity() < 1 || wanted.severity() > highest) {
            wrong.add(new Violation("severity", "Välj ett tal från 1 till " + highest + "."));
        }
        if (wanted.probability() < 1 || wanted.probability() > highest) {
            wrong.add(new Violation("probability", "Välj ett tal från 1 till " + highest + "."));
        }
        if (wanted.riskValue() != null && wanted.riskValue() != wanted.severity() * wanted.probability()) {
            wrong.add(new Violation("riskValue", "Är inte allvarlighetsgraden gånger sannolikheten."));
        }
        return wrong;
    }
}
