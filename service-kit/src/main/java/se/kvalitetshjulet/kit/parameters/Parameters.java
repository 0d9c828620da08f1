package se.kvalitetshjulet.kit.parameters;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Reads query parameters so that a wrong one is a refusal that names it, where JAX-RS would say that the page is not
 * there. An empty one is none: a form sends its empty fields too.
 */
public final class Parameters {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Parameters() {}

    public static boolean isGiven(@Nullable String value) {
        return value != null && !value.isBlank();
    }

    public static @Nullable LocalDate day(String name, @Nullable String value) {
        return isGiven(value)
                ? WrittenDay.of(value).orElseThrow(() -> Refusal.ofField(name, "Skriv datumet som 2024-03-31."))
                : null;
    }

    /** A whole number from 0 to the highest allowed. */
    public static int number(String name, @Nullable String value, int ifMissing, int highest) {
        if (!isGiven(value)) {
            return ifMissing;
        }
        if (!NUMBER.matcher(value).matches() || Integer.parseInt(value) > highest) {
            throw Refusal.ofField(name, "Skriv ett heltal från 0 till " + highest + ".");
        }
        return Integer.parseInt(value);
    }

    /** Null when neither is asked for. */
    public static @Nullable Boolean yesOrNo(String name, @Nullable String value) {
        if (!isGiven(value)) {
            return null;
        }
        if (!value.equals("true") && !value.equals("false")) {
            throw Refusal.ofField(name, "Skriv true eller false.");
        }
        return Boolean.valueOf(value);
    }

    public static <E extends Enum<E>> @Nullable E choice(String name, @Nullable String value, Class<E> choices) {
        if (!isGiven(value)) {
            return null;
        }
        var all = choices.getEnumConstants();
        return Arrays.stream(all)
                .filter(choice -> choice.name().equals(value))
                .findFirst()
                .orElseThrow(() -> Refusal.ofField(
                        name,
                        "Välj något av " + Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")) + "."));
    }
}
