package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.complaint.ComplaintAnswered;
import se.kvalitetshjulet.contracts.complaint.ComplaintConcluded;
import se.kvalitetshjulet.contracts.complaint.ComplaintEscalated;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Channel;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived.Kind;
import se.kvalitetshjulet.contracts.complaint.Instance;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;

/**
 * What usually happens to complaints and opinions, drawn by chance: most are answered within the fourteen days, some of those
 * who complain are not satisfied and go to the board's delegation.
 */
final class EverydayComplaint {

    private static final List<String> SUBJECTS = List.of(
            "TREATMENT",
            "TREATMENT",
            "CASE_HANDLING",
            "INFORMATION",
            "INFORMATION",
            "DECISION",
            "EXECUTION",
            "EXECUTION",
            "EXECUTION",
            "PARTICIPATION",
            "ENVIRONMENT",
            "STAFFING",
            "STAFFING");
    private static final List<String> OUTCOMES = List.of(
            "EXPLANATION_GIVEN", "EXPLANATION_GIVEN", "APOLOGY_GIVEN", "MEASURES_DECIDED", "NOT_JUSTIFIED", "NOTED");

    private final Chance chance;
    private final SampleMeasures measures;

    EverydayComplaint(Chance chance, SampleMeasures measures) {
        this.chance = chance;
        this.measures = measures;
    }

    void play(Recording complaint, LocalDate receivedOn) {
        String unit = SampleUnits.anyOn(receivedOn, chance);
        received(complaint, unit, receivedOn);
        if (chance.of(0.04)) {
            return;
        }
        LocalDate answered = receivedOn.plusDays(chance.of(0.85) ? chance.between(1, 13) : chance.between(16, 40));
        boolean satisfied = chance.of(0.8);
        String outcome = chance.oneOf(OUTCOMES);
        complaint.tell(
                EventTypes.COMPLAINT_ANSWERED,
                answered,
                new ComplaintAnswered(complaint.thing(), answered, satisfied, Instance.UNIT, outcome),
                null);
        if (outcome.equals("MEASURES_DECIDED") && !answered.isAfter(Recording.LAST_DAY)) {
            measures.decide(Concern.Kind.COMPLAINT, complaint.thing(), unit, answered);
        }
        if (satisfied || chance.of(0.5)) {
            concluded(complaint, answered.plusDays(chance.between(0, 14)), satisfied, Instance.UNIT, outcome);
        } else {
            LocalDate escalated = answered.plusDays(chance.between(3, 14));
            complaint.tell(
                    EventTypes.COMPLAINT_ESCALATED,
                    escalated,
                    new ComplaintEscalated(complaint.thing(), escalated, false, Instance.DELEGATION, null),
                    null);
            concluded(
                    complaint,
                    escalated.plusDays(chance.between(20, 70)),
                    chance.of(0.6),
                    Instance.DELEGATION,
                    "EXPLANATION_GIVEN");
        }
    }

    private void received(Recording complaint, String unit, LocalDate on) {
        var data = new ComplaintReceived(
                complaint.thing(),
                chance.of(0.75) ? Kind.COMPLAINT : Kind.OPINION,
                chance.of(0.12) ? Channel.IVO : Channel.DIRECT,
                chance.oneOf(SUBJECTS),
                unit,
                chance.of(0.4) ? "A-" + chance.between(30_000, 38_999) : null,
                on);
        var secrets = new ComplaintReceived.Secrets(
                SampleMunicipality.NOTE + ": personalen kom senare än det var sagt.",
                // The others did not say who they were.
                chance.of(0.7) ? SampleMunicipality.TEST_NAME : null);
        complaint.tell(EventTypes.COMPLAINT_RECEIVED, on, data, secrets);
    }

    private static void concluded(Recording complaint, LocalDate on, boolean satisfied, Instance by, String outcome) {
        complaint.tell(
                EventTypes.COMPLAINT_CONCLUDED,
                on,
                new ComplaintConcluded(complaint.thing(), on, satisfied, by, outcome),
                null);
    }
}
