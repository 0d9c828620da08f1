package se.kvalitetshjulet.agenda.delegation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a delegation order.
 *
 * @param number as the order numbers it, {@code 3.2}
 * @param what may be decided
 * @param delegates titles of those who may decide it, never names
 * @param provision the law that the decisions rest on
 * @param restrictions how far it goes, and no further
 */
public record DelegationRow(
        @NotBlank(message = "Ange radens nummer.")
        @Size(max = 20, message = "Högst 20 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String number,

        @NotBlank(message = "Ange vad som får beslutas.")
        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String what,

        @NotEmpty(message = "Ange vem som får besluta.") @Size(max = 20, message = "Högst 20 befattningar.")
        List<
                        @NotBlank(message = "Ange befattningen.") @Size(max = 100, message = "Högst 100 tecken.")
                        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.") String>
                delegates,

        @NotBlank(message = "Ange lagrummet.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String provision,

        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        @Nullable
        String restrictions) {

    public DelegationRow {
        delegates = delegates == null ? List.of() : List.copyOf(delegates);
    }

    boolean isLeftTo(String delegate) {
        return delegates.stream().anyMatch(delegate.strip()::equalsIgnoreCase);
    }
}
