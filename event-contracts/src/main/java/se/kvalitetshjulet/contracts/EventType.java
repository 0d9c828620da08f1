package se.kvalitetshjulet.contracts;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One type of the public contract.
 *
 * @param name {@code decision.made}
 * @param data record of what may go out
 * @param secrets record of the fields marked (s), which stay with the owner; null for a type that has none
 * @param subjectField the field of the data that names the thing, and equals the event's subject
 * @param civilDates fields that say when something has happened, and so may not exceed the event's time in Stockholm. A
 *     dot leads into an object: {@code changes.decidedOn}. Dates of what is to come are not among them
 */
public record EventType<T>(
        String name,
        Owner owner,
        Direction direction,
        Class<T> data,
        @Nullable Class<?> secrets,
        String subjectField,
        List<String> civilDates) {

    private static final String SECRETS = "Secrets";

    static <T> EventType<T> of(
            Owner owner, Direction direction, String name, Class<T> data, String subjectField, String... civilDates) {
        return new EventType<>(name, owner, direction, data, secretsOf(data), subjectField, List.of(civilDates));
    }

    /** {@code se.kvalitetshjulet.decision.made.v1}, the type attribute of the event. */
    public String fullName() {
        return "se.kvalitetshjulet." + name + ".v1";
    }

    /** {@code urn:kvalitetshjulet:schema:decision.made.v1}, the dataschema attribute of the event. */
    public String schemaId() {
        return "urn:kvalitetshjulet:schema:" + name + ".v1";
    }

    /** Where the JSON Schema of the data lies on the class path. */
    public String schemaResource() {
        return "/schemas/" + name + ".v1.json";
    }

    @Override
    public String toString() {
        return name;
    }

    private static @Nullable Class<?> secretsOf(Class<?> data) {
        return Arrays.stream(data.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals(SECRETS))
                .findFirst()
                .orElse(null);
    }
}
