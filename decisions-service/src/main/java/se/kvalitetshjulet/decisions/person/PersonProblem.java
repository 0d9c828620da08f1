package se.kvalitetshjulet.decisions.person;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals that only the room gives. */
final class PersonProblem {
    static final ProblemType STRONGER_LOGIN_REQUIRED =
            new ProblemType("stronger-login-required", 403, "Inloggningen är för svag");

    private PersonProblem() {}
}
