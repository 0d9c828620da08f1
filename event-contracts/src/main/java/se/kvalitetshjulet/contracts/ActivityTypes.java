package se.kvalitetshjulet.contracts;

import se.kvalitetshjulet.contracts.activity.AssistanceDecided;
import se.kvalitetshjulet.contracts.activity.AssistancePaid;
import se.kvalitetshjulet.contracts.activity.CaseChanged;
import se.kvalitetshjulet.contracts.activity.CaseClosed;
import se.kvalitetshjulet.contracts.activity.CaseOpened;
import se.kvalitetshjulet.contracts.activity.ConcernReportReceived;
import se.kvalitetshjulet.contracts.activity.EvictionExecuted;
import se.kvalitetshjulet.contracts.activity.FigureReported;
import se.kvalitetshjulet.contracts.activity.InvestigationClosed;
import se.kvalitetshjulet.contracts.activity.InvestigationExtended;
import se.kvalitetshjulet.contracts.activity.InvestigationOpened;
import se.kvalitetshjulet.contracts.activity.PlacementChanged;
import se.kvalitetshjulet.contracts.activity.PlacementEnded;
import se.kvalitetshjulet.contracts.activity.PlacementStarted;
import se.kvalitetshjulet.contracts.activity.PreliminaryAssessmentConcluded;
import se.kvalitetshjulet.contracts.activity.ServiceEnded;
import se.kvalitetshjulet.contracts.activity.ServiceStarted;

sealed interface ActivityTypes permits EventTypes {

    EventType<ConcernReportReceived> ACTIVITY_CONCERN_REPORT_RECEIVED =
            type("activity.concern-report-received", ConcernReportReceived.class, "reportId", "receivedOn");

    EventType<PreliminaryAssessmentConcluded> ACTIVITY_PRELIMINARY_ASSESSMENT_CONCLUDED = type(
            "activity.preliminary-assessment-concluded",
            PreliminaryAssessmentConcluded.class,
            "reportId",
            "concludedOn");

    EventType<InvestigationOpened> ACTIVITY_INVESTIGATION_OPENED =
            type("activity.investigation-opened", InvestigationOpened.class, "investigationId", "on");

    EventType<InvestigationExtended> ACTIVITY_INVESTIGATION_EXTENDED =
            type("activity.investigation-extended", InvestigationExtended.class, "investigationId", "on");

    EventType<InvestigationClosed> ACTIVITY_INVESTIGATION_CLOSED =
            type("activity.investigation-closed", InvestigationClosed.class, "investigationId", "on");

    EventType<CaseOpened> ACTIVITY_CASE_OPENED = type("activity.case-opened", CaseOpened.class, "caseReference", "on");

    EventType<CaseChanged> ACTIVITY_CASE_CHANGED =
            type("activity.case-changed", CaseChanged.class, "caseReference", "on");

    EventType<CaseClosed> ACTIVITY_CASE_CLOSED = type("activity.case-closed", CaseClosed.class, "caseReference", "on");

    EventType<PlacementStarted> ACTIVITY_PLACEMENT_STARTED =
            type("activity.placement-started", PlacementStarted.class, "placementId", "on");

    EventType<PlacementChanged> ACTIVITY_PLACEMENT_CHANGED =
            type("activity.placement-changed", PlacementChanged.class, "placementId", "on");

    EventType<PlacementEnded> ACTIVITY_PLACEMENT_ENDED =
            type("activity.placement-ended", PlacementEnded.class, "placementId", "on");

    EventType<ServiceStarted> ACTIVITY_SERVICE_STARTED =
            type("activity.service-started", ServiceStarted.class, "serviceId", "on");

    EventType<ServiceEnded> ACTIVITY_SERVICE_ENDED =
            type("activity.service-ended", ServiceEnded.class, "serviceId", "on");

    EventType<AssistanceDecided> ACTIVITY_ASSISTANCE_DECIDED =
            type("activity.assistance-decided", AssistanceDecided.class, "assistanceDecisionId", "decidedOn");

    EventType<AssistancePaid> ACTIVITY_ASSISTANCE_PAID =
            type("activity.assistance-paid", AssistancePaid.class, "caseReference");

    EventType<EvictionExecuted> ACTIVITY_EVICTION_EXECUTED =
            type("activity.eviction-executed", EvictionExecuted.class, "evictionId", "on");

    EventType<FigureReported> ACTIVITY_FIGURE_REPORTED =
            type("activity.figure-reported", FigureReported.class, "indicator");

    private static <T> EventType<T> type(String name, Class<T> data, String subjectField, String... civilDates) {
        return EventType.of(Owner.REPORTING, Direction.INTAKE, name, data, subjectField, civilDates);
    }
}
