package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahAssessed;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;

/** Says what the investigation has found, and why. */
@ApplicationScoped
class AssessReport {

    private final ChangeReport change;

    AssessReport(ChangeReport change) {
        this.change = change;
    }

    /**
     * An assessment.
     *
     * @param assessedOn null is today
     * @param reason stays in the room
     */
    record Assessment(
            @NotNull(message = "Välj vad utredningen har kommit fram till.")
            LexSarahAssessed.Outcome outcome,

            @Nullable LocalDate assessedOn,

            @NotBlank(message = "Skriv varför.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String reason) {}

    LexSarahView assess(Caller by, String reportId, Assessment wanted, @Nullable String ifMatch) {
        return change.change(
                by,
                LexSarahStep.ASSESS,
                reportId,
                ifMatch,
                (tx, now, today) -> new ChangeThing.Change<>(
                        EventTypes.LEX_SARAH_ASSESSED,
                        new LexSarahAssessed(
                                reportId, wanted.assessedOn() == null ? today : wanted.assessedOn(), wanted.outcome()),
                        wanted.reason()));
    }
}
