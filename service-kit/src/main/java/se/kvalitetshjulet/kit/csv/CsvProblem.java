package se.kvalitetshjulet.kit.csv;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a CSV file is refused as a whole. */
public final class CsvProblem {
    public static final ProblemType NOT_CSV = new ProblemType("import-not-csv", 422, "Filen är inte en CSV-fil");
    public static final ProblemType WRONG_HEADINGS =
            new ProblemType("import-headings", 422, "Filens rubriker stämmer inte");

    private CsvProblem() {}
}
