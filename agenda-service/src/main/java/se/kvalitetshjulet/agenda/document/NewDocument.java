package se.kvalitetshjulet.agenda.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.NewSecrecyMark;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * What is to be registered on a matter, and what a registered document is to become.
 *
 * @param date the day it came in, was sent or was drawn up
 * @param correspondent the sender or the recipient; not of what was drawn up here
 * @param secrecy null when nothing in it is secret, or when its matter is
 * @param registeredOn earlier than today only when it is brought over from an older registry; null is today
 * @param reported whether an incoming document is reported to the board as a communication; null means that it is
 */
public record NewDocument(
        @NotNull(message = "Ange om handlingen är inkommen, utgående eller upprättad.")
        Direction direction,

        @NotNull(message = "Ange dagen.") LocalDate date,

        @NotBlank(message = "Ange en rubrik.")
        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = NewDocument.ONE_LINE, message = "Skriv på en rad.")
        String title,

        @Size(min = 1, max = 300, message = "Mellan 1 och 300 tecken.")
        @Pattern(regexp = NewDocument.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String correspondent,

        @Size(min = 1, max = 100, message = "Mellan 1 och 100 tecken.")
        @Pattern(regexp = NewDocument.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String theirReference,

        @Valid @Nullable NewSecrecyMark secrecy,
        @Nullable LocalDate registeredOn,
        @Nullable Boolean reported) {

    static final String ONE_LINE = "[^\\u0000-\\u001f]*";

    /** Refuses a day that has not come, and a correspondent of what was drawn up here. */
    void requireSense(LocalDate today) {
        notAfter(today, "date", date);
        if (direction == Direction.DRAWN_UP && correspondent != null) {
            throw Refusal.ofField("correspondent", "En upprättad handling har varken avsändare eller mottagare.");
        }
    }

    /** What is not secret may not hold an identity number, wherever it is written. */
    void refuseIdentityNumbers() {
        Secrecy.refuseIdentityNumber("title", title);
        Secrecy.refuseIdentityNumberIfAny("correspondent", correspondent);
        Secrecy.refuseIdentityNumberIfAny("theirReference", theirReference);
    }

    /** Whether an incoming document is reported: it is unless somebody says otherwise. */
    boolean isReported() {
        return reported == null || reported;
    }

    static LocalDate notAfter(LocalDate today, String field, LocalDate day) {
        if (day.isAfter(today)) {
            throw Refusal.ofField(field, "Dagen ligger i framtiden.");
        }
        return day;
    }
}
