package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.contracts.control.ControlPlanned;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;

/** Two inspections by IVO, the year's risks of each department, and the internal control plans of both years. */
final class SampleSupervision {

    private static final String WITH_REMARK = "MINOR_DEVIATION";
    private static final String WITHOUT_REMARK = "WITHOUT_REMARK";

    private final SampleQuality.Begin begin;
    private final SampleMeasures measures;

    SampleSupervision(SampleQuality.Begin begin, SampleMeasures measures) {
        this.begin = begin;
        this.measures = measures;
    }

    void play() {
        decidedInspection();
        openInspection();
        for (int year : List.of(2023, 2024)) {
            risks(year);
            controls(year);
        }
    }

    private void decidedInspection() {
        Recording inspection = inspectionOpened("BARN-UNGA", day("2024-02-05"));
        String id = inspection.thing();
        demanded(inspection, "BARN-UNGA", day("2024-02-12"), day("2024-03-12"));
        LocalDate answered = day("2024-03-08");
        inspection.tell(
                EventTypes.INSPECTION_ANSWERED,
                answered,
                new InspectionAnswered(id, "BARN-UNGA", answered, null, null),
                null);
        LocalDate decided = day("2024-06-20");
        inspection.tell(
                EventTypes.INSPECTION_DECIDED,
                decided,
                new InspectionDecided(id, "BARN-UNGA", decided, null, "SHORTCOMINGS_FOUND"),
                null);
        measures.decideAndAchieve(Concern.Kind.INSPECTION, id, "BARN-UNGA", day("2024-07-01"), day("2024-09-25"));
    }

    /** Its answer is due after the sample's last day. */
    private void openInspection() {
        Recording inspection = inspectionOpened("LSS-BOSTAD", day("2024-11-18"));
        demanded(inspection, "LSS-BOSTAD", day("2024-12-09"), day("2025-01-20"));
    }

    private Recording inspectionOpened(String unit, LocalDate on) {
        Recording inspection = begin.of("IVO", on);
        var opened = new InspectionOpened(inspection.thing(), unit, on, null, null);
        inspection.tell(EventTypes.INSPECTION_OPENED, on, opened, null);
        return inspection;
    }

    private static void demanded(Recording inspection, String unit, LocalDate on, LocalDate dueOn) {
        var demanded = new InspectionDemanded(inspection.thing(), unit, on, dueOn, null);
        inspection.tell(EventTypes.INSPECTION_DEMANDED, on, demanded, null);
    }

    private void risks(int year) {
        LocalDate on = LocalDate.of(year, 1, 30);
        risk(on, "SABO-EKEN", "STAFF_LACKING", 4, year == 2023 ? 3 : 2);
        risk(on, "SABO-LINDEN", "INCIDENT_NOT_REPORTED", 3, 2);
        risk(on, "LSS-BOSTAD", "DECISION_NOT_EXECUTED", 3, 3);
        risk(on, "BARN-UNGA", "LEGAL_TIME_EXCEEDED", 4, year == 2023 ? 2 : 3);
        risk(on, "FORSORJNING", "WRONG_PAYMENT", 2, 2);
        risk(on, "OPPENVARD", "DOCUMENTATION_LACKING", 2, 3);
        risk(on, "BOENDESTOD", "SECRET_DISCLOSED", 4, 1);
    }

    private void risk(LocalDate on, String unit, String event, int severity, int probability) {
        Recording risk = begin.of("RISK", on);
        var assessed = new RiskAssessed(risk.thing(), unit, on.getYear(), event, severity, probability);
        risk.tell(EventTypes.RISK_ASSESSED, on, assessed, null);
        if (severity * probability >= 9) {
            measures.decide(Concern.Kind.RISK, risk.thing(), unit, on.plusDays(14));
        }
    }

    private void controls(int year) {
        control("Beslut verkställs inom tre månader", "LSS-BOSTAD", LocalDate.of(year, 4, 15), WITHOUT_REMARK);
        control("Genomförandeplaner är uppdaterade", "SABO-LINDEN", LocalDate.of(year, 5, 15), WITH_REMARK);
        control("Barnutredningar blir klara inom fyra månader", "BARN-UNGA", LocalDate.of(year, 5, 30), WITHOUT_REMARK);
        control("Läsningar av personuppgifter kontrolleras", "FORSORJNING", LocalDate.of(year, 9, 16), WITHOUT_REMARK);
        control("Adresser bekräftas vid utskick", "BARN-UNGA", LocalDate.of(year, 10, 14), WITH_REMARK);
        // In the second year it is not performed, and late on the last day.
        control(
                "Delegationsbeslut anmäls till nämnden",
                "FORSORJNING",
                LocalDate.of(year, 11, 18),
                year == 2023 ? WITHOUT_REMARK : "");
    }

    /** @param result empty when it is not performed */
    private void control(String point, String unit, LocalDate plannedOn, String result) {
        Recording control = begin.of("IK", plannedOn);
        String id = control.thing();
        LocalDate toldOn = LocalDate.of(plannedOn.getYear(), 1, 31);
        control.tell(EventTypes.CONTROL_PLANNED, toldOn, new ControlPlanned(id, point, unit, plannedOn, null), null);
        if (!result.isEmpty()) {
            LocalDate on = plannedOn.plusDays(3);
            control.tell(EventTypes.CONTROL_PERFORMED, on, new ControlPerformed(id, point, unit, on, result), null);
            if (result.equals(WITH_REMARK)) {
                measures.decide(Concern.Kind.CONTROL, id, unit, on.plusDays(7));
            }
        }
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
