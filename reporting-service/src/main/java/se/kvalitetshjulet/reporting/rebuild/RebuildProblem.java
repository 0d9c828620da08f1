package se.kvalitetshjulet.reporting.rebuild;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** What folding anew may be refused for, beside what all services refuse. */
public final class RebuildProblem {
    public static final ProblemType GENERATION_BESIDE =
            new ProblemType("generation-beside", 409, "Det finns redan en beräkning bredvid den som används");
    public static final ProblemType GENERATION_BUSY =
            new ProblemType("generation-busy", 409, "Ett arbete pågår med beräkningen");
    public static final ProblemType GENERATION_STATE =
            new ProblemType("generation-state", 409, "Beräkningen är inte i det läge som behövs");
    public static final ProblemType GENERATION_NOT_COMPARED =
            new ProblemType("generation-not-compared", 409, "Beräkningen är inte jämförd med den som används");

    private RebuildProblem() {}
}
