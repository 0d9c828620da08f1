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

    /** The same, with all that is wrong said of one field: that which has to be filled in anew. */
    public Refused at(String field) {
        return new Refused(
                type,
                detail,
                violations.isEmpty()
                        ? List.of(new Violation(field, type.title() + "."))
                        : violations.stream()
                                .map(each -> new Violation(field, each.field() + ": " + each.message()))
                                .toList());
    }

    public Refusal asException() {
        return new Refusal(this);
    }
}
