package se.kvalitetshjulet.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.access.Allow;
import se.kvalitetshjulet.kit.access.CurrentCaller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.apiinfo.ApiInfoResource;
import se.kvalitetshjulet.kit.cloudevents.EventsResource;
import se.kvalitetshjulet.kit.cloudevents.TopicMessages;
import se.kvalitetshjulet.kit.deadletter.DeadLettersResource;
import se.kvalitetshjulet.kit.idempotency.Idempotent;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.kit.outbox.RepublishResource;
import se.kvalitetshjulet.kit.store.Store;

/** The smallest service that uses all of the kit: it counts the events of each thing. */
class Things {

    private Things() {}

    @Path("/things/v1/{municipality}/{board}/events")
    static class Events extends EventsResource {

        @Override
        protected boolean takes(EventType<?> type) {
            return type.owner() == Owner.DECISIONS;
        }
    }

    @Path("/things/v1/{municipality}/{board}/dead-letters")
    static class DeadLetters extends DeadLettersResource {}

    @Path("/things/v1/{municipality}/{board}/republish")
    static class Republish extends RepublishResource {}

    @Path("/things/v1/api-info")
    static class ApiInfo extends ApiInfoResource {}

    @ApplicationScoped
    static class Counting implements IntakeEffects {

        private final Outbox outbox;

        Counting(Outbox outbox) {
            this.outbox = outbox;
        }

        @Override
        public void apply(Handle tx, List<IncomingEvent> fresh) {
            for (var event : fresh) {
                tx.createUpdate("""
                        insert into thing as t (municipality, board, thing_id, events) values (?, ?, ?, 1)
                        on conflict (municipality, board, thing_id) do update set events = t.events + 1
                        """)
                        .bind(0, event.tenant().municipality())
                        .bind(1, event.tenant().board())
                        .bind(2, event.subject())
                        .execute();
            }
            outbox.append(
                    tx,
                    Topics.DECISIONS_EVENTS,
                    fresh.stream().map(event -> event.outgoing(1L)).toList());
        }
    }

    @ApplicationScoped
    static class OnThings {

        private final TopicMessages messages;

        OnThings(TopicMessages messages) {
            this.messages = messages;
        }

        @Incoming("things-intake")
        @Blocking
        void on(ConsumerRecords<byte[], byte[]> batch) {
            messages.take(batch, type -> type.owner() == Owner.DECISIONS);
        }
    }

    @Path("/things/v1/{municipality}/{board}/things/{thingId}")
    static class Counted {

        private final Store store;
        private final CurrentCaller caller;

        Counted(Store store, CurrentCaller caller) {
            this.store = store;
            this.caller = caller;
        }

        @GET
        @Allow(Role.CONTROLLER)
        public Map<String, Integer> events(@PathParam("thingId") String id) {
            return store.inTenant(
                    caller.tenant(),
                    tx -> Map.of(
                            "events",
                            tx.createQuery("select coalesce(sum(events), 0) from thing where thing_id = :id")
                                    .bind("id", id)
                                    .mapTo(Integer.class)
                                    .one()));
        }

        @POST
        @Path("count")
        @Idempotent
        @Allow(Role.CONTROLLER)
        public Map<String, Integer> count(@PathParam("thingId") String id, Map<String, Integer> more) {
            return store.inTenant(
                    caller.tenant(),
                    tx -> Map.of(
                            "events",
                            tx.createQuery("""
                            insert into thing as t (municipality, board, thing_id, events)
                            values (:municipality, :board, :id, :more)
                            on conflict (municipality, board, thing_id) do update set events = t.events + :more
                            returning events
                            """)
                                    .bind("municipality", caller.tenant().municipality())
                                    .bind("board", caller.tenant().board())
                                    .bind("id", id)
                                    .bind("more", more.getOrDefault("more", 1))
                                    .mapTo(Integer.class)
                                    .one()));
        }

        @GET
        @Path("error")
        @Allow(Role.CONTROLLER)
        public String error() {
            throw new StackOverflowError();
        }

        @GET
        @Path("closed")
        public String closed() {
            return "nobody may read this";
        }
    }
}
