package se.kvalitetshjulet.kit.revision;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a code list is not changed. */
public final class CodeListProblem {
    public static final ProblemType UNKNOWN_CODE_LIST =
            new ProblemType("unknown-code-list", 404, "Kodlistan finns inte här");
    public static final ProblemType CODE_SYNTAX = new ProblemType("code-syntax", 400, "Koden är fel skriven");
    public static final ProblemType CODE_EXISTS = new ProblemType("code-exists", 409, "Koden finns redan i listan");
    public static final ProblemType CODE_DATES = new ProblemType("code-dates", 400, "Datumen för koden går inte ihop");
    public static final ProblemType CODE_IN_USE = new ProblemType("code-in-use", 409, "Koden används efter den dagen");
    public static final ProblemType CODE_PARENT =
            new ProblemType("code-parent", 400, "Den överordnade koden stämmer inte");
    public static final ProblemType CODE_SET_BY_LAW =
            new ProblemType("code-set-by-law", 409, "Lagen bestämmer vad listan innehåller");
    public static final ProblemType CODE_SET_CLOSED =
            new ProblemType("code-set-closed", 409, "Listan kan inte få fler koder");

    private CodeListProblem() {}
}
