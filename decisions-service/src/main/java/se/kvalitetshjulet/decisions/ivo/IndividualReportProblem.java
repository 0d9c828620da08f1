package se.kvalitetshjulet.decisions.ivo;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals of individual reports. */
final class IndividualReportProblem {
    static final ProblemType QUARTER_NOT_OVER = new ProblemType("quarter-not-over", 409, "Kvartalet är inte slut");
    static final ProblemType ALREADY_SENT =
            new ProblemType("individual-reports-sent", 409, "Kvartalets individrapporter är redan skickade");
    static final ProblemType LATER_QUARTER_SENT =
            new ProblemType("later-quarter-sent", 409, "Ett senare kvartal är redan skickat");

    private IndividualReportProblem() {}
}
