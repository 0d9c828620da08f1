package se.kvalitetshjulet.kit.deadletter;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a dead letter cannot be settled so. */
final class DeadLetterProblem {
    static final ProblemType ALREADY_SETTLED =
            new ProblemType("dead-letter-settled", 409, "Meddelandet är redan hanterat");
    static final ProblemType NOT_EDITABLE =
            new ProblemType("dead-letter-not-editable", 409, "Meddelandet får inte ändras");

    private DeadLetterProblem() {}
}
