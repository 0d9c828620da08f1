package se.kvalitetshjulet.reporting.review;

import java.util.List;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/** Why somebody does what is an exception: a text about the report, never about an individual. */
record Reason(String text) {

    static final int LONGEST = 500;

    private static final String FIELD = "reason";

    Reason {
        text = text.strip();
        if (text.isEmpty()) {
            throw Refusal.ofField(FIELD, "Skriv ett skäl.");
        }
        if (text.length() > LONGEST) {
            throw Refusal.ofField(FIELD, "Skriv högst " + LONGEST + " tecken.");
        }
        if (text.chars().anyMatch(sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign))) {
            throw Refusal.ofField(FIELD, "Ta bort styrtecknet ur texten.");
        }
        if (IdentityNumbers.in(text)) {
            throw new Refusal(new Refused(
                    CommonProblem.IDENTITY_NUMBER,
                    "Ta bort personnumret. Skälet handlar om rapporten och får inte innehålla något om enskilda.",
                    List.of(new Violation(FIELD, "Innehåller ett personnummer."))));
        }
    }
}
