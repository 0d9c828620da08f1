package se.kvalitetshjulet.decisions.person;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals that only the room gives. */
enum PersonProblem implements ProblemType {
    STRONGER_LOGIN_REQUIRED("stronger-login-required", 403, "Inloggningen är för svag");

    private final String code;
    private final int status;
    private final String title;

    PersonProblem(String code, int status, String title) {
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
