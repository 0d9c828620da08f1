package se.kvalitetshjulet.agenda.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Who signs a statement. */
public record Signatory(
        @NotBlank(message = "Ange namnet.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String name,

        @NotBlank(message = "Ange titeln.")
        @Size(max = 200, message = "Högst 200 tecken.")
        @Pattern(regexp = "[^\\u0000-\\u001f]*", message = "Skriv på en rad.")
        String title) {}
