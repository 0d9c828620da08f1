package se.kvalitetshjulet.deviations.complaint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.complaint.ComplaintReceived;

/**
 * What is to be registered. Fields are held against the schema of {@code complaint.received} too.
 *
 * @param subject a code
 * @param caseReference a pseudonym
 * @param receivedOn null is today
 * @param text in the words of whoever complains
 * @param complainant who complains and how to reach them; left out for one who has not said
 */
public record NewComplaint(
        @NotNull(message = "Ange om det är ett klagomål eller en synpunkt.")
        ComplaintReceived.Kind kind,

        @NotNull(message = "Ange om det kom direkt eller genom IVO.")
        ComplaintReceived.Channel channel,

        @NotBlank(message = "Ange vad det handlar om.") String subject,

        @Nullable String unit,
        @Nullable String caseReference,
        @Nullable LocalDate receivedOn,

        @NotBlank(message = "Skriv vad som framfördes.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
        String text,

        @Size(min = 1, max = 1_000, message = "Mellan 1 och 1 000 tecken.") @Nullable
        String complainant) {}
