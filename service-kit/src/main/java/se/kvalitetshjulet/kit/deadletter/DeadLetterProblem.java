package se.kvalitetshjulet.kit.deadletter;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a dead letter cannot be settled so. */
enum DeadLetterProblem implements ProblemType {
    ALREADY_SETTLED("dead-letter-settled", 409, "Meddelandet är redan hanterat"),
    NOT_EDITABLE("dead-letter-not-editable", 409, "Meddelandet får inte ändras");

    private final String code;
    private final int status;
    private final String title;

    DeadLetterProblem(String code, int status, String title) {
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
