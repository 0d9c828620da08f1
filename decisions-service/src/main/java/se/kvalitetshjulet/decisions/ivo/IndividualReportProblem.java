package se.kvalitetshjulet.decisions.ivo;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals of individual reports. */
enum IndividualReportProblem implements ProblemType {
    QUARTER_NOT_OVER("quarter-not-over", 409, "Kvartalet är inte slut"),
    ALREADY_SENT("individual-reports-sent", 409, "Kvartalets individrapporter är redan skickade"),
    LATER_QUARTER_SENT("later-quarter-sent", 409, "Ett senare kvartal är redan skickat");

    private final String code;
    private final int status;
    private final String title;

    IndividualReportProblem(String code, int status, String title) {
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
