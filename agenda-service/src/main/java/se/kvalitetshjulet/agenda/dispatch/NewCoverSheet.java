package se.kvalitetshjulet.agenda.dispatch;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * A cover sheet to be written.
 *
 * @param addressAgain the address once more, typed anew: it is never fetched from anywhere, and never copied
 * @param confirmed that the officer has compared the address with its source today
 */
public record NewCoverSheet(
        @NotBlank(message = "Ange vem som ska ha utdraget.") @Size(max = 300, message = "Högst 300 tecken.")
        String recipient,

        @NotBlank(message = "Ange vem ärendet gäller.") @Size(max = 300, message = "Högst 300 tecken.")
        String concerns,

        @NotBlank(message = "Ange handläggaren.") @Size(max = 300, message = "Högst 300 tecken.")
        String officer,

        @NotBlank(message = "Skriv adressen.") @Size(max = 1000, message = "Högst 1000 tecken.")
        String address,

        @NotBlank(message = "Skriv adressen en gång till.") @Size(max = 1000, message = "Högst 1000 tecken.")
        String addressAgain,

        @NotNull(message = "Ange om det finns en ställföreträdare.")
        CoverSheet.Guardianship guardianship,

        @NotNull(message = "Ange när det kontrollerades.") LocalDate guardianshipCheckedOn,
        boolean confirmed) {}
