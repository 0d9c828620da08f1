package se.kvalitetshjulet.deviations.risk;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A risk of a unit's yearly analysis. Fields are held against the schema of {@code risk.assessed} too.
 *
 * @param year null is this year
 * @param eventCode what may happen; a code
 * @param consequence what may come of it; about the operation, never about an individual
 */
record NewRisk(
        @NotBlank(message = "Välj en enhet.") String unit,

        @Min(value = 1990, message = "Skriv ett år från 1990 till 2100.")
        @Max(value = 2100, message = "Skriv ett år från 1990 till 2100.")
        @Nullable
        Integer year,

        @NotBlank(message = "Välj vad som kan hända.") String eventCode,

        @NotNull(message = "Välj en allvarlighetsgrad.") Integer severity,

        @NotNull(message = "Välj en sannolikhet.") Integer probability,

        @Nullable String consequence) {

    Assessment assessment() {
        return new Assessment(severity, probability, consequence);
    }
}
