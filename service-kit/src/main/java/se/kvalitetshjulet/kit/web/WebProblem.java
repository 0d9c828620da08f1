package se.kvalitetshjulet.kit.web;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals that only pages give. */
enum WebProblem implements ProblemType {
    CROSS_SITE("cross-site-request", 403, "Begäran kom inte från våra egna sidor"),
    NO_ASSIGNMENT("no-assignment", 403, "Du har inget uppdrag här");

    private final String code;
    private final int status;
    private final String title;

    WebProblem(String code, int status, String title) {
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
