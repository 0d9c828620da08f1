package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * What is to be registered.
 *
 * @param parties whom it concerns; null is nobody in particular
 * @param secrecy a mark makes the matter secret
 * @param individual whether it concerns an individual
 * @param registeredOn earlier than today only when a matter is brought over from an older registry; null is today
 */
public record NewMatter(
        @NotBlank(message = "Ange en rubrik.")
        @Size(max = 500, message = "Högst 500 tecken.")
        @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
        String title,

        @NotBlank(message = "Ange vilket slags ärende det är.")
        @Pattern(regexp = "[A-Z][A-Z0-9_]{0,79}", message = "Skriv koden med stora bokstäver, till exempel MOTION.")
        String kind,

        @Valid @Nullable Classification classification,

        @Size(min = 1, max = 300, message = "Mellan 1 och 300 tecken.")
        @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String sender,

        @Size(min = 1, max = 100, message = "Mellan 1 och 100 tecken.")
        @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
        @Nullable
        String theirReference,

        @Nullable LocalDate answerDueOn,
        boolean secret,
        @Valid @Nullable From origin,
        @Nullable LocalDate registeredOn,

        @Size(max = 50, message = "Högst 50 parter.") @Nullable
        List<
                        @NotBlank(message = "Parten är tom.") @Size(max = 300, message = "Högst 300 tecken.")
                        @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.") String>
                parties,

        @Valid @Nullable NewSecrecyMark secrecy,
        boolean individual) {

    static final String ONE_LINE = "[^\\u0000-\\u001f]*";

    /** Place in the classification plan. */
    public record Classification(
            @NotBlank(message = "Ange planen.") @Size(max = 300, message = "Högst 300 tecken.")
            String plan,

            @NotBlank(message = "Ange koden.") @Size(max = 40, message = "Högst 40 tecken.")
            String code,

            @NotBlank(message = "Ange namnet.") @Size(max = 300, message = "Högst 300 tecken.")
            String name) {

        MatterRegistered.Classification told() {
            return new MatterRegistered.Classification(plan, code, name);
        }
    }

    /**
     * The thing that the matter comes of.
     *
     * @param id for a report {@code KIND/period}
     */
    public record From(
            @NotNull(message = "Ange slaget.") Origin.Kind kind,

            @NotBlank(message = "Ange id.")
            @Size(max = 200, message = "Högst 200 tecken.")
            @Pattern(regexp = NewMatter.ONE_LINE, message = "Skriv på en rad.")
            String id) {

        Origin told() {
            return new Origin(kind, id);
        }
    }

    /** An open matter of which nothing more is known. */
    public static NewMatter of(String title, String kind) {
        return new NewMatter(title, kind, null, null, null, null, false, null, null, null, null, false);
    }

    /** Where everybody may read it, no identity number may be written. */
    void refuseIdentityNumbers() {
        // Of a secret matter too: neither says whom it concerns.
        if (origin != null) {
            Secrecy.refuseIdentityNumber("origin.id", origin.id());
        }
        if (classification != null) {
            Secrecy.refuseIdentityNumber("classification.plan", classification.plan());
            Secrecy.refuseIdentityNumber("classification.code", classification.code());
            Secrecy.refuseIdentityNumber("classification.name", classification.name());
        }
        if (isSecret()) {
            return;
        }
        Secrecy.refuseIdentityNumber("title", title);
        Secrecy.refuseIdentityNumberIfAny("sender", sender);
        Secrecy.refuseIdentityNumberIfAny("theirReference", theirReference);
        if (parties != null) {
            parties.forEach(party -> Secrecy.refuseIdentityNumber("parties", party));
        }
    }

    /**
     * @param today the day of a mark that does not say its own
     */
    Matter numbered(RegistryNumber number, LocalDate on, LocalDate today) {
        return as(number, on, origin == null ? null : origin.told(), today, 1);
    }

    /** As the next version of a matter that is open. */
    Matter insteadOf(Matter matter, LocalDate today) {
        return as(matter.number(), matter.registeredOn(), matter.origin(), today, matter.version() + 1);
    }

    private Matter as(RegistryNumber number, LocalDate on, @Nullable Origin of, LocalDate today, long version) {
        return new Matter(
                number,
                on,
                title.strip(),
                kind,
                classification == null ? null : classification.told(),
                sender,
                theirReference,
                answerDueOn,
                isSecret(),
                of,
                parties == null ? List.of() : parties,
                secrecy == null ? null : secrecy.setOn(today, "secrecy"),
                individual,
                Matter.Status.OPEN,
                version);
    }

    private boolean isSecret() {
        return secret || secrecy != null;
    }
}
