package se.kvalitetshjulet.decisions.correction;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.decision.Person;

/**
 * What is to be corrected. What it says is held against the schema of {@code decision.corrected}.
 *
 * @param correctedOn the day it was found to be wrong, {@code 2024-03-31}
 * @param reason a code, {@code REGISTERED_WRONG}
 * @param changes what is right, by the contract's field names
 * @param person the person's data as they are, when they are to be corrected
 */
record NewCorrection(
        @NotBlank(message = "Ange vilken dag det upptäcktes.")
        String correctedOn,

        @NotBlank(message = "Ange ett skäl.") String reason,

        @Schema(implementation = Object.class, description = "Det som är rätt, med fältens namn i decision.corrected")
        @Nullable
        ObjectNode changes,

        @Schema(implementation = Person.class, description = "Personens uppgifter, om de ska rättas") @Nullable
        ObjectNode person) {}
