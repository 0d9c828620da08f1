package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * A matter in the registry (diariefört ärende).
 *
 * @param kind code of what sort of matter it is, {@code REPORT}, {@code MOTION}
 * @param answerDueOn the day the sender wants its answer
 * @param secret the title, and all that could tell what it is about, then stay in the closed part
 * @param origin the thing it comes of; for a report {@code KIND/period}, and then the only matter of it
 */
public record Matter(
        RegistryNumber number,
        LocalDate registeredOn,
        String title,
        String kind,
        MatterRegistered.@Nullable Classification classification,
        @Nullable String sender,
        @Nullable String theirReference,
        @Nullable LocalDate answerDueOn,
        boolean secret,
        @Nullable Origin origin) {

    /** What the other services are told. Of a secret matter no more than that it has its number, and what it comes of. */
    MatterRegistered told() {
        return new MatterRegistered(
                number.toString(),
                secret ? null : title,
                kind,
                classification,
                secret ? null : sender,
                secret ? null : theirReference,
                answerDueOn,
                secret,
                origin);
    }

    /** {@code SOCN/2024:58 - 1.2.7 - Återkoppla till förtroendevalda}, as a statement's head has it. */
    public String designation() {
        return classification == null
                ? number.toString()
                : number + " - " + classification.code() + " - " + classification.name();
    }
}
