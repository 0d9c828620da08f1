package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * A matter as a caller may see it: of a secret one only its number, day, kind, mark and status, unless they are entitled to it.
 *
 * @param parties left out of a secret matter
 * @param version for {@code If-Match} when the matter is changed
 */
public record MatterView(
        String registryNumber,
        LocalDate registeredOn,
        @Nullable String title,
        String kind,
        MatterRegistered.@Nullable Classification classification,
        @Nullable String sender,
        @Nullable String theirReference,
        @Nullable LocalDate answerDueOn,
        boolean secret,
        @Nullable Origin origin,
        @Nullable List<String> parties,
        @Nullable SecrecyMark secrecy,
        @Nullable Boolean individual,
        Matter.Status status,
        long version) {

    public static MatterView of(Matter matter, boolean entitled) {
        boolean open = entitled || !matter.secret();
        return new MatterView(
                matter.number().toString(),
                matter.registeredOn(),
                open ? matter.title() : null,
                matter.kind(),
                open ? matter.classification() : null,
                open ? matter.sender() : null,
                open ? matter.theirReference() : null,
                open ? matter.answerDueOn() : null,
                matter.secret(),
                open ? matter.origin() : null,
                open ? matter.parties() : null,
                entitled || matter.secrecy() == null
                        ? matter.secrecy()
                        : matter.secrecy().open(),
                open ? matter.individual() : null,
                matter.status(),
                matter.version());
    }

    /** As it stands in a list: of a secret one without whom it concerns. */
    MatterView listed() {
        return secret
                ? new MatterView(
                        registryNumber,
                        registeredOn,
                        title,
                        kind,
                        classification,
                        null,
                        null,
                        answerDueOn,
                        true,
                        origin,
                        null,
                        secrecy,
                        individual,
                        status,
                        version)
                : this;
    }
}
