package se.kvalitetshjulet.decisions.imports;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a file is refused as a whole, or cannot be brought in. */
final class ImportProblem {
    static final ProblemType NO_ROWS = new ProblemType("import-without-rows", 422, "Filen har inga beslut");
    static final ProblemType TOO_MANY_ROWS = new ProblemType("import-too-many-rows", 413, "Filen har för många rader");
    static final ProblemType FILE_GONE = new ProblemType("import-file-gone", 409, "Filen finns inte kvar");
    static final ProblemType BEING_TRIED = new ProblemType("import-being-tried", 409, "Filen prövas fortfarande");

    private ImportProblem() {}
}
