package se.kvalitetshjulet.agenda.pages;

import jakarta.ws.rs.core.Response;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Crumb;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the pages of a sitting have in common: each button is a small form, and a refused one comes back as it was typed. */
final class SittingForms {

    private SittingForms() {}

    /**
     * Does the deed and leads back to the page, or shows the form again with what was wrong.
     *
     * @param fields what the page calls the fields that a refusal names
     */
    static Response done(
            String back, Form form, Map<String, String> fields, Runnable deed, Function<Form, Object> page) {
        return named(form.take(deed), fields).answer(back, page);
    }

    /** The step on the way to a page of a meeting that leads to the meeting itself. */
    static Crumb wayTo(Tenant tenant, Meeting meeting) {
        return Crumb.to(
                "Sammanträde " + Swedish.dateInWords(meeting.heldOn()),
                "/agenda/sidor/" + tenant.path() + "/sammantraden/" + meeting.id());
    }

    static @Nullable UUID id(String text) {
        try {
            return text.isEmpty() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            throw Refusal.notFound();
        }
    }

    static <E extends Enum<E>> @Nullable E choice(Class<E> choices, String text) {
        try {
            return text.isEmpty() ? null : Enum.valueOf(choices, text);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /**
     * A time of the meeting's day, {@code 13:15}.
     *
     * @throws DateTimeException when it is none
     */
    static @Nullable Instant at(LocalDate day, String time) {
        return time.isEmpty()
                ? null
                : day.atTime(LocalTime.parse(time.replace('.', ':')))
                        .atZone(SwedishTime.ZONE)
                        .toInstant();
    }

    /** A day, {@code 2024-04-29}; null when it is left out, which is today. */
    static @Nullable LocalDate day(Form form, String field) {
        return form.value(field).isEmpty()
                ? null
                : WrittenDay.of(form.value(field))
                        .orElseThrow(() -> Refusal.ofField(field, "Skriv dagen som 2024-04-29."));
    }

    /** A whole number, as far as a count or the number of an entry goes. */
    static int number(Form form, String field) {
        if (!form.value(field).matches("\\d{1,6}")) {
            throw Refusal.ofField(field, "Skriv ett heltal.");
        }
        return Integer.parseInt(form.value(field));
    }

    /**
     * A text that has to be there.
     *
     * @param violation what a refusal calls the field
     */
    static String text(Form form, String field, String violation, String missing, int longest) {
        var text = form.value(field);
        if (text.isEmpty() || text.length() > longest) {
            throw Refusal.ofField(violation, text.isEmpty() ? missing : "Högst " + longest + " tecken.");
        }
        return text;
    }

    /** What has to be chosen. */
    static <T> T needed(String field, String missing, @Nullable T value) {
        if (value == null) {
            throw Refusal.ofField(field, missing);
        }
        return value;
    }

    private static Form named(Form form, Map<String, String> fields) {
        var renamed = new Form(form.values(), List.of(), form.message());
        for (var error : form.errors()) {
            renamed = renamed.wrong(fields.getOrDefault(error.field(), error.field()), error.message());
        }
        return renamed;
    }
}
