package se.kvalitetshjulet.agenda.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * A version of the delegation order that the board has adopted.
 *
 * @param adoptedBy which meeting and paragraph: {@code Socialnämnden § 34}
 */
record NewOrder(
        @NotNull(message = "Ange dagen då den antogs.") LocalDate adoptedOn,

        @NotBlank(message = "Ange vem som antog den, och i vilken paragraf.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String adoptedBy,

        @NotNull(message = "Ange dagen då den börjar gälla.")
        LocalDate validFrom,

        @NotEmpty(message = "Ange minst en rad.") @Size(max = 1000, message = "Högst 1000 rader.")
        List<@Valid @NotNull(message = "Ange raden.") DelegationRow> rows) {}
