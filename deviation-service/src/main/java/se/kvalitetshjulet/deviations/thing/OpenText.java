package se.kvalitetshjulet.deviations.thing;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.Violations;

/** Text about the operation that stands openly on pages. Nothing about an individual belongs in it. */
public final class OpenText {

    private static final int LONGEST = 2_000;

    private OpenText() {}

    /** Notes what is wrong with it; null is not. */
    public static Violations check(Violations found, String field, @Nullable String text) {
        return found.text(field, text, LONGEST)
                .when(
                        text != null && IdentityNumbers.in(text),
                        field,
                        "Skriv inget personnummer. Texten ska handla om verksamheten, inte om enskilda.");
    }
}
