package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.retention.ErasedThings;

/**
 * Erases a matter whose retention is over (gallring): its row, its documents, its proposals and its official statements. What a meeting
 * decided keeps its paragraph and its outcome.
 */
@ApplicationScoped
public class EraseMatter {

    /** What others are told of a matter is told once, so its erasure is the second thing that they hear. */
    private static final long LAST = 2;

    private final ErasedThings erased;
    private final Outbox outbox;
    private final Instance<ErasedWithMatter> more;

    EraseMatter(ErasedThings erased, Outbox outbox, Instance<ErasedWithMatter> more) {
        this.erased = erased;
        this.outbox = outbox;
        this.more = more;
    }

    /** True for the erasure of a matter; that of another kind of thing concerns somebody else. */
    public static boolean isMeant(IncomingEvent event) {
        return event.data() instanceof ThingErased erased && erased.kind() == ThingErased.Kind.MATTER;
    }

    /** Call it with {@link se.kvalitetshjulet.agenda.BoardLock#REGISTRY} held. */
    public void erase(Handle tx, IncomingEvent told) {
        var number = told.subject();
        erased.tell(tx, told);
        RegistryNumber.read(number).ifPresent(of -> more.forEach(each -> each.erase(tx, told.tenant(), of)));
        // A matter's documents and what was sent of its paragraphs refer to it, and so go first.
        for (var part : List.of(
                "agenda_erase_told",
                "agenda_erase_registry",
                "agenda_erase_dispatches",
                "agenda_erase_people",
                "agenda_erase",
                "agenda_erase_agenda")) {
            tx.createQuery("select <part>(:municipality, :board, :number)")
                    .define("part", part)
                    .bindMethods(told.tenant())
                    .bind("number", number)
                    .mapTo(String.class)
                    .list();
        }
        outbox.append(tx, Topics.AGENDA_EVENTS, List.of(told.outgoing(LAST)));
    }
}
