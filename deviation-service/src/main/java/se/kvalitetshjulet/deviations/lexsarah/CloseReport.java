package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahClosed;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Closes a lex Sarah case, when its measures have been followed up or somebody says why they have not. */
@ApplicationScoped
class CloseReport {

    private final ChangeReport change;
    private final Measures measures;

    CloseReport(ChangeReport change, Measures measures) {
        this.change = change;
        this.measures = measures;
    }

    /**
     * A closing.
     *
     * @param on null is today
     * @param reason why measures have not been followed up; stays in the room
     */
    record Closing(
            @Nullable LocalDate on,

            @Size(max = 10_000, message = "Högst 10 000 tecken.") @Nullable
            String reason) {

        boolean saysWhy() {
            return reason != null && !reason.isBlank();
        }
    }

    LexSarahView close(Caller by, String reportId, Closing wanted, @Nullable String ifMatch) {
        return change.change(by, LexSarahStep.CLOSE, reportId, ifMatch, (tx, now, today) -> {
            var left = measures.of(tx, by, new Concern(Concern.Kind.LEX_SARAH, reportId)).stream()
                    .filter(measure -> measure.followedUpOn() == null)
                    .map(MeasureView::measureId)
                    .toList();
            if (!left.isEmpty() && !wanted.saysWhy()) {
                throw new Refusal(
                        DeviationProblem.MEASURES_NOT_FOLLOWED_UP,
                        "Följ upp " + String.join(", ", left) + " först, eller skriv varför det inte görs.");
            }
            return new ChangeThing.Change<>(
                    EventTypes.LEX_SARAH_CLOSED,
                    new LexSarahClosed(reportId, wanted.on() == null ? today : wanted.on(), null),
                    wanted.saysWhy() ? wanted.reason() : null);
        });
    }
}
