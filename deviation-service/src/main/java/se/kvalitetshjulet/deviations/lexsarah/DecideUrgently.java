package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.LexSarahDecided;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Enters what the chair or a delegate has decided because the board could not be waited for (KL 6:39). */
@ApplicationScoped
class DecideUrgently {

    private final ChangeReport change;

    DecideUrgently(ChangeReport change) {
        this.change = change;
    }

    /** Who may decide in the board's place. */
    enum Decider {
        CHAIR("Ordföranden"),
        DELEGATE("En annan ledamot som nämnden har utsett");

        private final String label;

        Decider(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /**
     * A decision.
     *
     * @param on null is today
     * @param reason why the board could not be waited for; stays in the room
     */
    record Urgent(
            @NotNull(message = "Ange vem som har beslutat.") Decider decidedBy,

            @NotNull(message = "Ange om IVO ska få en anmälan.")
            Boolean notifyIvo,

            @Nullable LocalDate on,

            @NotBlank(message = "Skriv varför nämndens beslut inte kunde väntas in.")
            @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String reason) {}

    /** Only that IVO is notified of something serious cannot wait: all else the board decides itself (domain.md 5). */
    private static void refuseWhatCanWait(LexSarahView now, Urgent wanted) {
        if (!now.foundSerious() || !wanted.notifyIvo()) {
            throw Refusal.ofField(
                    "notifyIvo",
                    "Bara att anmäla ett allvarligt missförhållande, eller en påtaglig risk för ett, kan beslutas i brådska."
                            + " Begär annars nämndens beslut.");
        }
    }

    LexSarahView decide(Caller by, String reportId, Urgent wanted, @Nullable String ifMatch) {
        return change.change(by, LexSarahStep.DECIDE, reportId, ifMatch, (tx, now, today) -> {
            if (now.outcome() == null) {
                throw new Refusal(DeviationProblem.of(Conflict.Reason.NOT_ASSESSED));
            }
            refuseWhatCanWait(now, wanted);
            return new ChangeThing.Change<>(
                    EventTypes.LEX_SARAH_DECIDED,
                    new LexSarahDecided(
                            reportId,
                            wanted.on() == null ? today : wanted.on(),
                            LexSarahDecided.DecidedBy.valueOf(wanted.decidedBy().name()),
                            now.outcome().name(),
                            wanted.notifyIvo()),
                    wanted.reason());
        });
    }
}
