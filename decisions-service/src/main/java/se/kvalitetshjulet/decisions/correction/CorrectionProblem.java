package se.kvalitetshjulet.decisions.correction;

import se.kvalitetshjulet.kit.problem.ProblemType;

/** Why a correction cannot be made. */
final class CorrectionProblem {
    static final ProblemType NOTHING_CHANGED =
            new ProblemType("correction-changes-nothing", 422, "Rättelsen ändrar ingenting");
    static final ProblemType WITHOUT_EFFECT =
            new ProblemType("correction-without-effect", 422, "Rättelsen går inte att använda");

    private CorrectionProblem() {}
}
