package se.kvalitetshjulet.deviations.control;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A control for a year's plan. Fields are held against the schema of {@code control.planned} too.
 *
 * @param point what is controlled, in a few words
 * @param plannedOn the day of the first time; its year is the plan's
 * @param method how it is made
 * @param responsible a function, never a name
 */
record NewControl(
        @NotBlank(message = "Ange vad som ska kontrolleras.")
        String point,

        @NotBlank(message = "Välj en enhet.") String unit,

        @NotNull(message = "Ange vilken dag kontrollen ska göras.")
        LocalDate plannedOn,

        @NotBlank(message = "Beskriv hur kontrollen görs.") String method,

        @NotBlank(message = "Ange vem som ansvarar, som funktion.")
        String responsible,

        @NotNull(message = "Välj hur ofta kontrollen ska göras.")
        Frequency frequency) {}
