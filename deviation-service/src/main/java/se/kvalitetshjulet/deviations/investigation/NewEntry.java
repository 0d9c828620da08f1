package se.kvalitetshjulet.deviations.investigation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to be written down in an investigation.
 *
 * @param dated the day of what it tells of; null is today
 * @param topic what of the documentation it belongs to; a correction belongs to the same as what it corrects
 * @param source where it comes from: a conversation, a record …
 * @param corrects the entry that it takes the place of
 */
public record NewEntry(
        @Nullable LocalDate dated,

        @NotNull(message = "Ange om det är en uppgift eller en bedömning.")
        Entry.Nature nature,

        @Nullable Topic topic,

        @NotBlank(message = "Ange varifrån uppgiften kommer.") @Size(max = 300, message = "Högst 300 tecken.")
        String source,

        @NotBlank(message = "Skriv anteckningen.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
        String text,

        @Nullable String corrects) {}
