package se.kvalitetshjulet.agenda.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;

/** A matter as a caller may see it: of a secret one only its number, day and kind, unless they are entitled to it. */
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
        @Nullable Origin origin) {

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
                open ? matter.origin() : null);
    }
}
