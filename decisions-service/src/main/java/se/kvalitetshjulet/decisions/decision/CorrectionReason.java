package se.kvalitetshjulet.decisions.decision;

import java.util.Arrays;

/**
 * Why somebody corrects what was recorded. The contract takes any code here; these are the ones that we offer, with their
 * Swedish words.
 */
public enum CorrectionReason {
    REGISTERED_WRONG("Felregistrerat"),
    MISSING("Uppgift saknades"),
    CHANGED_AT_SOURCE("Ändrat i verksamhetssystemet"),
    AFTER_REVIEW("Upptäckt vid granskning"),
    OTHER("Annat skäl");

    private final String label;

    CorrectionReason(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** The words for a code; the code itself when another system has given one of its own. */
    static String labelOf(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(code))
                .findFirst()
                .map(CorrectionReason::label)
                .orElse(code);
    }
}
