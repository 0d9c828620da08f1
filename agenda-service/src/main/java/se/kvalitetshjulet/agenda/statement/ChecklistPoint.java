package se.kvalitetshjulet.agenda.statement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * What a statement says on one topic of the checklist.
 *
 * @param applies false when the topic is not concerned
 * @param text what the decision means for it, or why it is not concerned
 */
public record ChecklistPoint(
        @NotNull(message = "Ange vad punkten gäller.") ChecklistTopic topic,
        boolean applies,

        @NotBlank(message = "Skriv vad beslutet innebär, eller varför det inte är aktuellt.")
        @Size(max = 4000, message = "Högst 4000 tecken.")
        @Pattern(regexp = "[^\\u0000]*", message = "Innehåller ett otillåtet tecken.")
        String text) {

    /** As it is printed: {@code Ej aktuellt. Beslutet rör inga barn.} */
    public String inWords() {
        return applies ? text : "Ej aktuellt. " + text;
    }
}
