package se.kvalitetshjulet.decisions.breakglass;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals of opening the room in an emergency, and of judging that it was. */
final class BreakGlassProblem {
    static final ProblemType NOT_NEEDED = new ProblemType("break-glass-not-needed", 409, "Din behörighet räcker redan");
    static final ProblemType TOO_MANY = new ProblemType("too-many-break-glass", 429, "Du har öppnat för många gånger");
    static final ProblemType REVIEWED = new ProblemType("break-glass-reviewed", 409, "Nödöppningen är redan bedömd");
    static final ProblemType OWN = new ProblemType("own-break-glass", 403, "Någon annan ska bedöma din nödöppning");

    private BreakGlassProblem() {}
}
