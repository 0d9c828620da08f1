package se.kvalitetshjulet.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What agenda-service tells the others, with its own source. */
@ApplicationScoped
public class AgendaEvents {

    private final Outbox outbox;
    private final InstantSource clock;
    private final Instance<FollowsEvents> followers;

    AgendaEvents(Outbox outbox, InstantSource clock, Instance<FollowsEvents> followers) {
        this.outbox = outbox;
        this.clock = clock;
        this.followers = followers;
    }

    /**
     * Tells of one thing that has happened, in the transaction where it happens.
     *
     * @param sequence the version of the thing that the subject names
     * @param cause the event that this one comes of, or null when a person acted. An event's consequence has a name-based
     *     id, so that it has one identity however often the cause is taken anew
     */
    public <T> void tell(
            Handle tx,
            Tenant tenant,
            EventType<T> type,
            String subject,
            long sequence,
            T data,
            @Nullable EventIdentity cause) {
        var id = cause == null ? UUID.randomUUID() : nameBased(type.name(), cause);
        outbox.append(
                tx,
                Topics.AGENDA_EVENTS,
                List.of(new Event<>(
                        id.toString(),
                        "/agenda/v1/" + tenant.path(),
                        type,
                        subject,
                        clock.instant(),
                        tenant.municipality(),
                        tenant.board(),
                        sequence,
                        data)));
        followers.forEach(follower -> follower.told(tx, tenant, type, subject));
    }

    /** The id of what an event gives rise to. */
    public static UUID nameBased(String what, EventIdentity cause) {
        var name = String.join("\n", what, cause.tenant().path(), cause.source(), cause.id());
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
