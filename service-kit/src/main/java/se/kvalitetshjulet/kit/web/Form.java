package se.kvalitetshjulet.kit.web;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kvalitetshjulet.kit.json.ControlCharacters;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;

/**
 * What a person has filled in and what was wrong with it, so that a refused form comes back as they left it. A field's
 * name in the template is the violation's field.
 *
 * @param message what is wrong with the whole, or an empty text
 */
public record Form(Map<String, String> values, List<Violation> errors, String message) {

    public static Form empty() {
        return new Form(Map.of(), List.of(), "");
    }

    /** A form that already says something when it is opened. */
    public static Form filledWith(Map<String, String> values) {
        return new Form(Map.copyOf(values), List.of(), "");
    }

    public static Form posted(MultivaluedMap<String, String> fields) {
        return filledWith(fields.entrySet().stream()
                .filter(field -> !field.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        field -> ControlCharacters.removedFrom(field.getValue().getFirst())
                                .strip())));
    }

    /** The same form with the reasons why it was not taken. */
    public Form refused(Refused refused) {
        return new Form(values, refused.violations(), refused.detail());
    }

    /** The same form with one more field pointed out. */
    public Form wrong(String field, String why) {
        var more = new java.util.ArrayList<>(errors);
        more.add(new Violation(field, why));
        return new Form(values, List.copyOf(more), message);
    }

    public boolean isRefused() {
        return !errors.isEmpty() || !message.isEmpty();
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** What is wrong with the field, or an empty text. */
    public String error(String field) {
        return errors.stream()
                .filter(violation -> violation.field().equals(field))
                .map(Violation::message)
                .collect(Collectors.joining(" "));
    }

    public boolean isWrong(String field) {
        return errors.stream().anyMatch(violation -> violation.field().equals(field));
    }
}
