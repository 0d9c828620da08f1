package se.kvalitetshjulet.decisions.person;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals that only the room gives. */
final class PersonProblem {

    static final ProblemType PROTECTED_IDENTITY =
            new ProblemType("protected-identity", 403, "Personen har skyddade personuppgifter");

    private PersonProblem() {}
}
