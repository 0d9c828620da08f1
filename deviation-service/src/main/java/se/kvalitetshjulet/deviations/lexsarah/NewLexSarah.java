package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.Law;

/**
 * What is to be reported.
 *
 * @param unit where it happened, or could have
 * @param law that the operations are run under
 * @param reportedOn earlier than today only when it is entered for somebody who has reported it otherwise; null is today
 * @param deviationId the deviation that it begins as
 * @param description what happened and what it led to
 */
record NewLexSarah(
        @NotBlank(message = "Välj enheten där det hände.") String unit,

        @NotNull(message = "Välj vilken lag verksamheten bedrivs enligt.")
        Law law,

        @Nullable LocalDate occurredOn,
        @Nullable LocalDate reportedOn,
        @Nullable String deviationId,

        @NotBlank(message = "Beskriv vad som hände och vilka följder det fick.")
        @Size(max = 10_000, message = "Högst 10 000 tecken.")
        String description) {}
