package se.kvalitetshjulet.agenda.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * What is to be registered.
 *
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
        @Nullable LocalDate registeredOn) {

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

    Matter numbered(RegistryNumber number, LocalDate on) {
        return new Matter(
                number,
                on,
                title.strip(),
                kind,
                classification == null ? null : classification.told(),
                sender,
                theirReference,
                answerDueOn,
                secret,
                origin == null ? null : origin.told());
    }
}
