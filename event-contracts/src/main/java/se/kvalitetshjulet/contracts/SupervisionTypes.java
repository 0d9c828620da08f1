package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.contracts.control.ControlPlanned;
import se.kvalitetshjulet.contracts.control.RiskAssessed;
import se.kvalitetshjulet.contracts.inspection.InspectionAnswered;
import se.kvalitetshjulet.contracts.inspection.InspectionDecided;
import se.kvalitetshjulet.contracts.inspection.InspectionDemanded;
import se.kvalitetshjulet.contracts.inspection.InspectionOpened;

sealed interface SupervisionTypes permits EventTypes {

    EventType<InspectionOpened> INSPECTION_OPENED =
            type("inspection.opened", InspectionOpened.class, "inspectionId", "on");

    EventType<InspectionDemanded> INSPECTION_DEMANDED =
            type("inspection.demanded", InspectionDemanded.class, "inspectionId", "on");

    EventType<InspectionAnswered> INSPECTION_ANSWERED =
            type("inspection.answered", InspectionAnswered.class, "inspectionId", "on");

    EventType<InspectionDecided> INSPECTION_DECIDED =
            type("inspection.decided", InspectionDecided.class, "inspectionId", "on");

    EventType<RiskAssessed> RISK_ASSESSED = type("risk.assessed", RiskAssessed.class, "riskId");

    EventType<ControlPlanned> CONTROL_PLANNED = type("control.planned", ControlPlanned.class, "controlId");

    EventType<ControlPerformed> CONTROL_PERFORMED =
            type("control.performed", ControlPerformed.class, "controlId", "on");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.DEVIATIONS, Direction.BOTH, name, data, subjectField, civilDates);
    }
}
