package se.kvalitetshjulet.agenda.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision that somebody has taken on the board's behalf.
 *
 * @param delegate the title of whoever decided, never a name
 * @param what was decided; of a decision about an individual neither name nor number
 * @param rowNumber the row of the delegation order; left out for a decision in urgency
 * @param registryNumber the matter, {@code SOCN/2024:58}; may be left out
 * @param urgent the board's decision could not be awaited (KL 6 kap. 39 §); false when left out
 */
record NewDelegated(
        @NotNull(message = "Ange dagen då beslutet fattades.")
        LocalDate decidedOn,

        @NotBlank(message = "Ange befattningen.")
        @Size(max = 100, message = "Högst 100 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String delegate,

        @NotBlank(message = "Ange vad som beslutades.")
        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String what,

        @Size(max = 20, message = "Högst 20 tecken.") @Nullable
        String rowNumber,

        @Size(max = 50, message = "Högst 50 tecken.") @Nullable
        String registryNumber,

        boolean urgent) {}
