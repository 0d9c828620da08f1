package se.kvalitetshjulet.agenda.item;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put on an agenda: a proposal, or something new with a heading of its own.
 *
 * @param proposalId an item among the proposals; the other fields but the position are then left out
 * @param registryNumber the matter it belongs to, {@code SOCN/2024:58}; a secret matter makes the item secret
 * @param heading may be left out where there is a matter: then the matter's title is the heading
 * @param kind what sort of item it is; when left out, it follows from the matter or the heading. What is
 *     secret is of kind {@code SECRET}, whatever is said
 * @param span how many numbers of the agenda it takes; 1 when left out
 * @param position from 1; when left out, after the other matters
 */
public record NewItem(
        @Nullable UUID proposalId,

        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        @Nullable
        String heading,

        @Size(max = 50, message = "Högst 50 tecken.") @Nullable
        String registryNumber,

        boolean secret,

        @Nullable ItemKind kind,

        @Min(value = 1, message = "Minst ett nummer.") @Max(value = 100, message = "Högst 100 nummer.") @Nullable
        Integer span,

        @Min(value = 1, message = "Platserna räknas från 1.")
        @Max(value = 500, message = "Så många platser finns inte.")
        @Nullable
        Integer position) {

    public static NewItem proposal(UUID proposalId) {
        return new NewItem(proposalId, null, null, false, null, null, null);
    }

    public static NewItem heading(String heading, boolean secret) {
        return new NewItem(null, heading, null, secret, null, null, null);
    }
}
