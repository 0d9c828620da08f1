package se.kvalitetshjulet.kit.problem;

import java.util.List;

/**
 * Why something was refused, as a value: in a batch a refusal is an answer among others, not an exception.
 *
 * @param detail plain Swedish that says what to do
 */
public record Refused(ProblemType type, String detail, List<Violation> violations) {

    public Refused(ProblemType type, String detail) {
        this(type, detail, List.of());
    }

    public Refusal asException() {
        return new Refusal(this);
    }
}
