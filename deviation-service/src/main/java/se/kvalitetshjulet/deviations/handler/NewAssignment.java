package se.kvalitetshjulet.deviations.handler;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.Violations;

/**
 * Who is to handle what.
 *
 * @param toMe the caller takes it; else a name is needed
 * @param person the login of somebody who has worked here before, as {@code handlers} lists them; null is somebody named only
 */
public record NewAssignment(
        @NotNull(message = "Ange vad det gäller.") HandledKind kind,

        @NotBlank(message = "Ange vad det gäller.") String id,

        boolean toMe,
        @Nullable String person,

        @Size(max = 200, message = "Högst 200 tecken.") @Nullable
        String name,

        @Size(max = 200, message = "Högst 200 tecken.") @Nullable
        String title) {

    private static final String NO_NUMBER = "Skriv inget personnummer, bara namn och titel på den som handlägger.";

    /** The name and the title stand openly. */
    void refuseIdentityNumber() {
        new Violations()
                .when(name != null && IdentityNumbers.in(name), "name", NO_NUMBER)
                .when(title != null && IdentityNumbers.in(title), "title", NO_NUMBER)
                .refuseIfAny();
    }
}
