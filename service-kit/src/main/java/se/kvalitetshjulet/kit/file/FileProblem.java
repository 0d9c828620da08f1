package se.kvalitetshjulet.kit.file;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a file is not taken, besides its size. */
public final class FileProblem {
    public static final ProblemType FILE_TYPE = new ProblemType("file-type", 422, "Filen är inte av ett tillåtet slag");
    public static final ProblemType INFECTED_FILE =
            new ProblemType("infected-file", 422, "Filen innehåller skadlig kod");

    private FileProblem() {}
}
