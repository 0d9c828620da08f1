package se.kvalitetshjulet.agenda.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * Meetings to be planned at once, all at the same hour and place.
 *
 * @param time on the clock on the wall in Sweden, {@code 13:15}
 * @param remote whether members may take part from a distance; false when left out
 */
record YearPlan(
        @NotEmpty(message = "Ange minst en dag.") @Size(max = 60, message = "Högst 60 dagar på en gång.")
        List<@NotNull(message = "Ange dagen.") LocalDate> days,

        @NotNull(message = "Ange klockslaget, till exempel 13:15.")
        LocalTime time,

        @NotBlank(message = "Ange platsen.")
        @Size(max = 300, message = "Högst 300 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String place,

        boolean remote) {}
