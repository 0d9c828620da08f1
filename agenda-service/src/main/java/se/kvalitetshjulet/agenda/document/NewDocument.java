package se.kvalitetshjulet.agenda.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.NewSecrecyMark;

/**
 * What is to be registered on a matter.
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
}
