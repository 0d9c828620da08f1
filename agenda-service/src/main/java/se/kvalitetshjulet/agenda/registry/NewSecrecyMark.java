package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A mark of secrecy to be set.
 *
 * @param markedOn null is today
 */
public record NewSecrecyMark(
        @NotBlank(message = "Ange bestämmelsen.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(
                regexp = "|.*" + SecrecyMark.CITED + ".*",
                message = "Skriv bestämmelsen som kapitel och paragraf, till exempel 26 kap. 1 § OSL.")
        String provision,

        @Nullable LocalDate markedOn,

        @NotBlank(message = "Ange vilken myndighet som har gjort markeringen.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
        String authority) {

    /**
     * @param field that holds the mark, as the caller wrote it
     */
    public SecrecyMark setOn(LocalDate today, String field) {
        if (markedOn != null && markedOn.isAfter(today)) {
            throw Refusal.ofField(field + ".markedOn", "Dagen ligger i framtiden.");
        }
        // Everybody sees that there is a mark, and the mark is on what may hold such numbers itself.
        Secrecy.refuseIdentityNumber(field + ".provision", provision);
        Secrecy.refuseIdentityNumber(field + ".authority", authority);
        return new SecrecyMark(provision.strip(), markedOn == null ? today : markedOn, authority.strip());
    }
}
