package se.kvalitetshjulet.kit.retention;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** The refusals of runs of retention. */
final class RetentionProblem {
    static final ProblemType RUNNING = new ProblemType("retention-running", 409, "En gallring pågår redan");
    static final ProblemType NOT_PROPOSED =
            new ProblemType("retention-not-proposed", 409, "Det finns inget förslag att besluta om");

    private RetentionProblem() {}
}
