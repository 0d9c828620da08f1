package se.kvalitetshjulet.deviations.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;

/**
 * What is to be done, why, by whom and by when (SOSFS 2011:9). Fields are held against the schema of {@code measure.decided} too.
 *
 * @param decidedOn null is today
 * @param decidedBy a function, never a name; null is that of whoever enters it
 * @param responsible a function, never a name
 * @param purpose what it is for; a code
 * @param category a code
 * @param description what it means
 */
public record NewMeasure(
        @NotNull(message = "Ange vad åtgärden gäller.") Concern concerns,

        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,

        @NotBlank(message = "Ange vem som ansvarar, som funktion.")
        String responsible,

        @NotNull(message = "Ange när åtgärden ska vara klar.")
        LocalDate dueOn,

        @NotBlank(message = "Ange vad åtgärden är till för.")
        String purpose,

        @NotBlank(message = "Ange vilket slags åtgärd det är.")
        String category,

        @NotBlank(message = "Beskriv vad som ska göras.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
        String description) {}
