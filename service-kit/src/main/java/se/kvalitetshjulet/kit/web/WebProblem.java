package se.kvalitetshjulet.kit.web;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals that only pages give. */
final class WebProblem {
    static final ProblemType CROSS_SITE =
            new ProblemType("cross-site-request", 403, "Begäran kom inte från våra egna sidor");
    static final ProblemType NO_ASSIGNMENT = new ProblemType("no-assignment", 403, "Du har inget uppdrag här");

    private WebProblem() {}
}
