package se.kvalitetshjulet.deviations.addendum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * That something was added.
 *
 * @param addedBy a person who works here
 */
public record Addendum(String id, Instant addedAt, String addedBy) {

    /** What is to be added; stays in the room. */
    public record Addition(
            @NotBlank(message = "Skriv vad som ska läggas till.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String text) {}
}
