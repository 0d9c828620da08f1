package se.kvalitetshjulet.kit.problem;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with the fields of a request, so that all of it is refused at once. */
public final class Violations {

    private final List<Violation> found = new ArrayList<>();

    /** Notes the field when it is wrong. */
    public Violations when(boolean wrong, String field, String message) {
        if (wrong) {
            found.add(new Violation(field, message));
        }
        return this;
    }

    /** Notes a text that is too long, or that holds a control character other than white space; null does neither. */
    public Violations text(String field, @Nullable String text, int longest) {
        return when(text != null && text.length() > longest, field, "Skriv högst %d tecken.".formatted(longest))
                .when(
                        text != null
                                && text.chars()
                                        .anyMatch(
                                                sign -> Character.isISOControl(sign) && !Character.isWhitespace(sign)),
                        field,
                        "Innehåller ett otillåtet tecken.");
    }

    /** Refuses the request when anything was wrong. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(
                            CommonProblem.INVALID_REQUEST,
                            "Rätta fälten som räknas upp och skicka igen.",
                            List.copyOf(found))
                    .asException();
        }
    }
}
