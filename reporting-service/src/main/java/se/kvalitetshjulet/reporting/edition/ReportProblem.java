package se.kvalitetshjulet.reporting.edition;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What the reports may be refused for, beside what all services refuse. */
public enum ReportProblem implements ProblemType {
    KIND_NOT_OFFERED("report-kind-not-offered", 422, "Den sortens rapport kan inte tas fram här"),
    PERIOD_NOT_OVER("report-period-not-over", 409, "Perioden är inte slut"),
    AS_OF_IN_FUTURE("as-of-in-future", 400, "Tidpunkten har inte varit"),
    NOT_A_DRAFT("report-not-a-draft", 409, "Utgåvan är redan publicerad"),
    NOTHING_NEW("report-nothing-new", 409, "Inget har ändrats sedan förra utgåvan"),
    NOT_COMPARABLE("report-not-comparable", 422, "Rapporterna kan inte jämföras");

    private final String code;
    private final int status;
    private final String title;

    ReportProblem(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
