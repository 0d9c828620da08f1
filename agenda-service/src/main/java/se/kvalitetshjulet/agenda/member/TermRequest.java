package se.kvalitetshjulet.agenda.member;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;

/**
 * What somebody is to be on the board, and from when.
 *
 * @param office NONE when left out
 * @param order for a substitute: their place in the order in which substitutes step in, from 1
 * @param login the {@code sub} of their login; without it they see nothing of the closed part
 * @param to the last day, when it is known
 * @param reason why, for the history: elected, resigned, typed wrongly
 */
public record TermRequest(
        @NotBlank(message = "Ange namnet.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = TermRequest.ONE_LINE, message = "Skriv på en rad.")
        String name,

        @NotBlank(message = "Ange partiet.")
        @Size(max = 100, message = "Högst 100 tecken.")
        @Pattern(regexp = TermRequest.ONE_LINE, message = "Skriv på en rad.")
        String party,

        @NotNull(message = "Ange om det är en ledamot eller en ersättare.")
        Seat seat,

        @Nullable Office office,

        @Min(value = 0, message = "Platserna räknas från 1.")
        @Max(value = 999, message = "Så många platser finns inte.")
        @Nullable
        Integer order,

        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = TermRequest.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String login,

        @NotNull(message = "Ange första dagen.") LocalDate from,

        @Nullable LocalDate to,

        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = TermRequest.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String reason) {

    private static final String ONE_LINE = "[^\\u0000-\\u001f]*";

    /** None of it is secret: all who read about the board read it, and its history. */
    void refuseIdentityNumbers() {
        Secrecy.refuseIdentityNumber("name", name);
        Secrecy.refuseIdentityNumber("party", party);
        Secrecy.refuseIdentityNumberIfAny("login", login);
        Secrecy.refuseIdentityNumberIfAny("reason", reason);
    }

    Term term(UUID termId, UUID memberId) {
        return new Term(
                termId,
                memberId,
                name.strip(),
                party.strip(),
                seat,
                office == null ? Office.NONE : office,
                order == null ? 0 : order,
                login == null || login.isBlank() ? null : login.strip(),
                from,
                to);
    }
}
