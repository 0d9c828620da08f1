package se.kvalitetshjulet.reporting.approval;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What the steps of a report may be refused for. */
public final class ApprovalProblem {
    public static final ProblemType STEP_MISSING =
            new ProblemType("report-step-missing", 409, "Ett steg före det här är inte taget");
    public static final ProblemType STEP_NOT_DUE =
            new ProblemType("report-step-not-due", 409, "Steget ska inte tas nu");
    public static final ProblemType CHECKLIST_FAILED =
            new ProblemType("report-checklist-failed", 409, "Kontrollistan har punkter att åtgärda");
    public static final ProblemType SAME_PERSON =
            new ProblemType("report-same-person", 409, "Den som har granskat rapporten får inte godkänna den");
    public static final ProblemType NOTHING_TO_REOPEN =
            new ProblemType("report-nothing-to-reopen", 409, "Rapporten är inte granskad eller godkänd");
    public static final ProblemType NOT_TO_OVERRIDE =
            new ProblemType("report-finding-not-open", 409, "Det finns inget att godta");
    public static final ProblemType NOT_RELEASED =
            new ProblemType("report-not-released", 409, "Utgåvan får inte skickas än");
    public static final ProblemType ALREADY_SENT =
            new ProblemType("report-already-sent", 409, "Utgåvan är redan skickad till mottagaren");

    private ApprovalProblem() {}
}
