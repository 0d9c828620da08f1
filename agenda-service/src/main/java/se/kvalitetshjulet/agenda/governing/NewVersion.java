package se.kvalitetshjulet.agenda.governing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A governing document, or a new version of one, as it was adopted.
 *
 * @param owner the title of whoever answers for it, never a name
 * @param paragraph of the meeting that adopted it, {@code § 34}
 * @param nextReview when it is to be looked over; left out for one that holds until somebody changes it
 * @param endedOn the first day on which it holds no more, for one that is repealed
 */
record NewVersion(
        @NotBlank(message = "Ange dokumentets namn.")
        @Size(max = 300, message = "Högst 300 tecken.")
        @Pattern(regexp = NewVersion.ONE_LINE, message = "Skriv på en rad.")
        String title,

        @NotBlank(message = "Ange vem som ansvarar för det.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = NewVersion.ONE_LINE, message = "Skriv på en rad.")
        String owner,

        @NotBlank(message = "Ange vem som antog det.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = NewVersion.ONE_LINE, message = "Skriv på en rad.")
        String adoptedBy,

        @NotNull(message = "Ange dagen då det antogs.") LocalDate adoptedOn,

        @Size(max = 50, message = "Högst 50 tecken.")
        @Pattern(regexp = NewVersion.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String paragraph,

        @Nullable LocalDate nextReview,

        @Nullable LocalDate endedOn) {

    private static final String ONE_LINE = "[^\\u0000-\\u001f]*";
}
