package se.kvalitetshjulet.kit.web;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.kvalitetshjulet.kit.json.ControlCharacters;
import se.kvalitetshjulet.kit.json.ShownText;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
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
                        field -> ShownText.of(
                                ControlCharacters.removedFrom(field.getValue().getFirst())
                                        .strip()))));
    }

    /**
     * Takes what was filled in, when nothing is wrong with it. A thing that is not there is no matter of the form.
     *
     * @return the form as it is to be shown again, or one in which nothing is wrong
     */
    public Form take(Runnable verb) {
        if (isRefused()) {
            return this;
        }
        try {
            verb.run();
            return this;
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    /** Leads on when nothing is wrong, or shows the page again with what was typed. */
    public Response answer(String next, Function<Form, ?> page) {
        return isRefused() ? again(page) : onTo(next);
    }

    /**
     * Takes what was filled in, and answers.
     *
     * @param verb says where its person goes next
     */
    public Response answer(Supplier<String> verb, Function<Form, ?> page) {
        if (isRefused()) {
            return again(page);
        }
        try {
            return onTo(verb.get());
        } catch (Refusal refusal) {
            return refused(refusal).again(page);
        }
    }

    /** The same form with the reasons why it was not taken. That its fields are to be put right is said by the fields. */
    public Form refused(Refused refused) {
        boolean saidByFields = refused.type() == CommonProblem.INVALID_REQUEST
                && !refused.violations().isEmpty();
        return new Form(values, refused.violations(), saidByFields ? "" : refused.detail());
    }

    private Form refused(Refusal refusal) {
        if (refusal.refused().type().status() == Response.Status.NOT_FOUND.getStatusCode()) {
            throw refusal;
        }
        return refused(refusal.refused());
    }

    private Response again(Function<Form, ?> page) {
        return Response.status(422).entity(page.apply(this)).build();
    }

    private static Response onTo(String next) {
        return Response.seeOther(URI.create(next)).build();
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
