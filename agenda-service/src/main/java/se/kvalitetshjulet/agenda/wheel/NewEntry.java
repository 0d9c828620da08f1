package se.kvalitetshjulet.agenda.wheel;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to come back to the board each year.
 *
 * @param heading without its period, {@code Internkontrollplan}
 * @param kind of the matter that is registered for each period; OTHER when left out
 * @param months in which the board takes it up
 * @param validFrom from when; today when left out
 */
record NewEntry(
        @NotBlank(message = "Ange rubriken.")
        @Size(max = 300, message = "Högst 300 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String heading,

        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}", message = "Skriv slaget med stora bokstäver.") @Nullable
        String kind,

        @NotEmpty(message = "Ange minst en månad.") @Size(max = 12, message = "Högst tolv månader.")
        List<
                        @NotNull(message = "Ange månaden.") @Min(value = 1, message = "Månaderna räknas från 1.")
                        @Max(value = 12, message = "Månaderna räknas till 12.") Integer>
                months,

        @NotNull(message = "Ange vilken period det gäller.") Covers covers,

        @Nullable LocalDate validFrom) {}
