package se.kvalitetshjulet.decisions.correction;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.decision.WholeDecisions;
import se.kvalitetshjulet.decisions.history.Standing;
import se.kvalitetshjulet.decisions.intake.EnterDecisionEvents;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.cloudevents.EnterEvents;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** Enters a correction as a case system would post it, and holds what it makes of the decision to what a new one is held to. */
@Singleton
class EnterCorrection {

    private static final String CORRECTED_ON = "correctedOn";
    private static final List<String> DAYS = List.of(
            "decidedOn",
            "validFrom",
            "validTo",
            "startedOn",
            "interruptedOn",
            "resumedOn",
            "offeredOn",
            "explainedOn",
            "closedOn");

    private final EnterDecisionEvents enter;
    private final WholeDecisions rules;

    EnterCorrection(EnterDecisionEvents enter, WholeDecisions rules) {
        this.enter = enter;
        this.rules = rules;
    }

    /** What became of it, with the fields named as the event has them. */
    EventIntake.Outcome enter(Handle tx, Caller caller, EnterEvents.NewEvent event) {
        return enter.enter(
                        tx,
                        caller.tenant(),
                        CorrectDecision.SOURCE,
                        new Authors.Author(caller.subject(), caller.name()),
                        List.of(event))
                .getFirst();
    }

    /**
     * Refuses the correction by what it has made of the decision.
     *
     * @param correctedOn a day, as the event's schema has it
     * @param whole the decision with the correction
     */
    void demandWhole(Handle tx, Caller caller, String correctedOn, Set<String> changed, Standing whole) {
        var wrong = new ArrayList<Violation>();
        if (whole.value("decidedOn")
                .filter(decided -> correctedOn.compareTo(decided) < 0)
                .isPresent()) {
            wrong.add(new Violation(CORRECTED_ON, "Ange en dag som inte ligger före beslutet."));
        }
        DAYS.stream()
                .filter(changed::contains)
                .filter(field -> isTooEarly(whole, field))
                .forEach(field -> wrong.add(new Violation("changes." + field, "Kontrollera året.")));
        rules.of(tx, caller.tenant())
                .brokenBy(whole::value, changed)
                .forEach(each -> wrong.add(new Violation("changes." + each.field(), each.message())));
        if (!wrong.isEmpty()) {
            throw new Refused(
                            CommonProblem.INVALID_REQUEST,
                            "Rätta fälten som räknas upp och skicka igen.",
                            List.copyOf(wrong))
                    .asException();
        }
    }

    private static boolean isTooEarly(Standing whole, String field) {
        return whole.value(field)
                .map(LocalDate::parse)
                .filter(day -> day.getYear() < WholeDecisions.FIRST_YEAR)
                .isPresent();
    }
}
