package se.kvalitetshjulet.kit.web;

import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.parameters.Parameters;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Takes the fields of a form one after the other, and points out those that cannot be read. What is left empty is null. */
public final class Fields {

    private Form form;

    public Fields(Form posted) {
        this.form = posted;
    }

    /** The form with what has been found wrong with it so far. */
    public Form form() {
        return form;
    }

    public @Nullable String text(String field) {
        var value = form.value(field);
        return value.isEmpty() ? null : value;
    }

    public @Nullable LocalDate day(String field) {
        try {
            return Parameters.day(field, form.value(field));
        } catch (Refusal unreadable) {
            form = form.wrong(
                    field, unreadable.refused().violations().getFirst().message());
            return null;
        }
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> choices) {
        try {
            return Parameters.choice(field, form.value(field), choices);
        } catch (Refusal unknown) {
            form = form.wrong(field, "Välj något av det som går att välja.");
            return null;
        }
    }

    public @Nullable Integer number(String field) {
        var value = form.value(field);
        if (value.isEmpty()) {
            return null;
        }
        if (!value.matches("\\d{1,4}")) {
            form = form.wrong(field, "Skriv ett heltal.");
            return null;
        }
        return Integer.valueOf(value);
    }

    /** Holds what was read against its own rules; true when nothing is wrong. */
    public boolean accept(Validator validator, Object read) {
        for (var violation : validator.validate(read)) {
            var field = violation.getPropertyPath().toString();
            form = form.isWrong(field) ? form : form.wrong(field, violation.getMessage());
        }
        return !form.isRefused();
    }

    /**
     * Takes what was read, when nothing is wrong with it. A thing that is not there is no matter of the form.
     *
     * @return the form as it is to be shown again, or one in which nothing is wrong
     */
    public Form take(Validator validator, Object read, Runnable verb) {
        accept(validator, read);
        return form.take(verb);
    }

    /** Years to choose between, the latest first. */
    public static List<Choice> years(NavigableSet<Integer> years) {
        return years.descendingSet().stream()
                .map(year -> Integer.toString(year))
                .map(year -> new Choice(year, year))
                .toList();
    }

    /** 1, 2, 3 … to choose between. */
    public static List<Choice> numbersTo(int highest) {
        return IntStream.rangeClosed(1, highest)
                .mapToObj(Integer::toString)
                .map(number -> new Choice(number, number))
                .toList();
    }
}
