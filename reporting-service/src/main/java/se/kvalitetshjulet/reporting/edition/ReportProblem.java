package se.kvalitetshjulet.reporting.edition;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What the reports may be refused for, beside what all services refuse. */
public final class ReportProblem {
    public static final ProblemType KIND_NOT_OFFERED =
            new ProblemType("report-kind-not-offered", 422, "Den sortens rapport kan inte tas fram här");
    public static final ProblemType PERIOD_NOT_OVER =
            new ProblemType("report-period-not-over", 409, "Perioden är inte slut");
    public static final ProblemType AS_OF_IN_FUTURE =
            new ProblemType("as-of-in-future", 400, "Tidpunkten har inte varit");
    public static final ProblemType NOT_A_DRAFT =
            new ProblemType("report-not-a-draft", 409, "Utgåvan är redan publicerad");
    public static final ProblemType NOTHING_NEW =
            new ProblemType("report-nothing-new", 409, "Inget har ändrats sedan förra utgåvan");
    public static final ProblemType NOT_COMPARABLE =
            new ProblemType("report-not-comparable", 422, "Rapporterna kan inte jämföras");

    private ReportProblem() {}
}
