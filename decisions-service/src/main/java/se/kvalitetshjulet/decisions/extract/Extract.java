package se.kvalitetshjulet.decisions.extract;

import java.time.Instant;
import java.util.List;
import se.kvalitetshjulet.decisions.breakglass.Openings;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.DecisionView;
import se.kvalitetshjulet.decisions.ivo.SentAbout;
import se.kvalitetshjulet.decisions.person.ReadPerson;

/**
 * All that the board keeps of the decisions about one person. It has the same form when that is nothing.
 *
 * @param identityNumber as it was asked for, with the century and without signs
 * @param about why it is kept, and what the person may ask for
 * @param mistaken when the number was told of a decision that is about somebody else; nothing more of it is theirs
 */
record Extract(
        Instant madeAt, String identityNumber, List<About> about, List<OfDecision> decisions, List<Instant> mistaken) {

    /** One thing that article 15.1 wants to be told. */
    record About(String heading, String text) {}

    /**
     * One decision.
     *
     * @param emergencies why somebody read it without an assignment that covers it
     */
    record OfDecision(
            ReadPerson.PersonView person,
            DecisionView decision,
            List<DecisionHistory.Entry> history,
            List<SentAbout.Sent> sentReports,
            List<Reading> readings,
            List<Openings.Why> emergencies) {}

    /** That somebody read it: in which role, and never who. */
    record Reading(Instant at, String role, String what, String why, boolean breakGlass) {}

    @Override
    public String toString() {
        return "Extract[" + decisions.size() + "]";
    }
}
