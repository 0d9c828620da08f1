package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * A matter in the registry (diariefört ärende) as it stands.
 *
 * @param kind code of what sort of matter it is, {@code REPORT}, {@code MOTION}
 * @param answerDueOn the day the sender wants its answer
 * @param secret the title, and all that could tell what it is about, then stay in the closed part
 * @param origin the thing it comes of; for a report {@code KIND/period}, and then the only matter of it
 * @param parties whom it concerns, one a line; as secret as the title
 * @param secrecy its mark of secrecy; null when it has none, also when it is secret
 * @param individual whether it concerns an individual: no extract of it leaves without a cover sheet
 * @param version 1 when it is registered, then one more for each change
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
        @Nullable Origin origin,
        List<String> parties,
        @Nullable SecrecyMark secrecy,
        boolean individual,
        Status status,
        long version) {

    public Matter {
        parties = List.copyOf(parties);
    }

    /** Whether more is to be done in a matter. */
    public enum Status {
        OPEN("Öppet"),
        CLOSED("Avslutat");

        private final String swedish;

        Status(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** One that has just been registered of what another service has told. */
    static Matter of(
            RegistryNumber number,
            LocalDate on,
            String title,
            String kind,
            MatterRegistered.@Nullable Classification classification,
            boolean secret,
            Origin origin) {
        return new Matter(
                number,
                on,
                title,
                kind,
                classification,
                null,
                null,
                null,
                secret,
                origin,
                List.of(),
                null,
                false,
                Status.OPEN,
                1);
    }

    /** Nothing is added to, and nothing is changed in, what is closed. */
    public void requireOpen() {
        if (status == Status.CLOSED) {
            throw new Refusal(AgendaProblem.MATTER_STATE, "Ärendet är avslutat. Öppna det igen först.");
        }
    }

    Matter closed() {
        requireOpen();
        return with(Status.CLOSED);
    }

    Matter reopened() {
        if (status == Status.OPEN) {
            throw new Refusal(AgendaProblem.MATTER_STATE, "Ärendet är öppet. Bara ett avslutat ärende öppnas igen.");
        }
        return with(Status.OPEN);
    }

    private Matter with(Status other) {
        return new Matter(
                number,
                registeredOn,
                title,
                kind,
                classification,
                sender,
                theirReference,
                answerDueOn,
                secret,
                origin,
                parties,
                secrecy,
                individual,
                other,
                version + 1);
    }

    /** What the other services are told. Of a secret matter no more than that it has its number, and what it comes of. */
    MatterRegistered told() {
        return new MatterRegistered(
                number.toString(),
                secret ? null : title,
                kind,
                secret ? null : classification,
                secret ? null : sender,
                secret ? null : theirReference,
                answerDueOn,
                secret,
                secret ? null : origin);
    }

    /** {@code SOCN/2024:58 - 1.2.7 - Återkoppla till förtroendevalda}, as a statement's head has it. */
    public String designation() {
        return classification == null
                ? number.toString()
                : number + " - " + classification.code() + " - " + classification.name();
    }
}
