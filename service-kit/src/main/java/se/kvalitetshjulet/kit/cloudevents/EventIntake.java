package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.inbox.Inbox;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Faults;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * The one way that events enter a service, from HTTP and from Kafka alike: read, claim, take effect, commit. One bad
 * event never stops the others, and accepted means committed.
 */
@ApplicationScoped
public class EventIntake {

    /** Events a transaction: large enough to be fast, small enough to hold its locks briefly. */
    private static final int PER_TRANSACTION = 1_000;

    private static final int TRIES = 5;
    private static final String SAVEPOINT = "events";
    private static final Logger LOG = Logger.getLogger(EventIntake.class);

    private final EventReader reader;
    private final Inbox inbox;
    private final Store store;
    private final IntakeEffects effects;

    EventIntake(EventReader reader, Inbox inbox, Store store, IntakeEffects effects) {
        this.reader = reader;
        this.inbox = inbox;
        this.store = store;
        this.effects = effects;
    }

    /** What became of one event. */
    public sealed interface Outcome {

        record Accepted(IncomingEvent event) implements Outcome {}

        record Duplicate(IncomingEvent event) implements Outcome {}

        record Rejected(String id, String source, Refused refused) implements Outcome {}
    }

    /**
     * Takes the events, a thousand a transaction, and answers for each in the order given. A caller that is in a
     * transaction already gets all of them in that one.
     */
    public List<Outcome> take(List<JsonNode> events, Channel channel) {
        var outcomes = new ArrayList<Outcome>(events.size());
        for (int from = 0; from < events.size(); from += PER_TRANSACTION) {
            var chunk = events.subList(from, Math.min(events.size(), from + PER_TRANSACTION));
            var readings =
                    chunk.stream().map(event -> reader.read(event, channel)).toList();
            outcomes.addAll(store(readings));
        }
        return outcomes;
    }

    private List<Outcome> store(List<Reading> readings) {
        var readable = readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).event())
                .toList();
        var taken = storeOrHalve(readable).iterator();
        return readings.stream()
                .map(reading -> switch (reading) {
                    case Reading.Read _ -> taken.next();
                    case Reading.Unread(var id, var source, var refused) ->
                        (Outcome) new Outcome.Rejected(id, source, refused);
                })
                .toList();
    }

    /** Halves a batch that some event in it makes impossible, until that event stands alone. */
    private List<Outcome> storeOrHalve(List<IncomingEvent> events) {
        if (events.isEmpty()) {
            return List.of();
        }
        try {
            return storeRetrying(events);
        } catch (RuntimeException fault) {
            if (Faults.isTransient(fault)) {
                throw fault;
            }
            if (events.size() == 1) {
                return List.of(rejected(events.getFirst(), refusedFor(fault, events.getFirst())));
            }
            var half = events.size() / 2;
            var outcomes = new ArrayList<>(storeOrHalve(events.subList(0, half)));
            outcomes.addAll(storeOrHalve(events.subList(half, events.size())));
            return outcomes;
        }
    }

    private static Refused refusedFor(RuntimeException fault, IncomingEvent event) {
        LOG.errorf(
                Faults.withoutMessages(fault),
                "event cannot take effect; type=%s sqlState=%s",
                event.type().name(),
                Faults.sqlState(fault));
        return Faults.isInTheData(fault)
                ? new Refused(CommonProblem.NOT_STORABLE, "Kontrollera händelsens innehåll och skicka den igen.")
                : new Refused(CommonProblem.BROKEN, "Händelsen är inte sparad. Hör av dig till driften.");
    }

    /** Two batches can meet in a deadlock; the one that PostgreSQL stops simply does it again. */
    private List<Outcome> storeRetrying(List<IncomingEvent> events) {
        for (int attempt = 1; ; attempt++) {
            try {
                return store.isBusy()
                        ? storeWithin(events)
                        : store.inTenants(tenantsOf(events), tx -> storeIn(tx, events));
            } catch (RuntimeException fault) {
                if (attempt == TRIES || !Faults.isConflict(fault)) {
                    throw fault;
                }
            }
        }
    }

    /** Inside the transaction of a request with a key: what fails is undone, and what was done before it stands. */
    private List<Outcome> storeWithin(List<IncomingEvent> events) {
        return store.inTenants(tenantsOf(events), tx -> {
            tx.savepoint(SAVEPOINT);
            try {
                var outcomes = storeIn(tx, events);
                tx.releaseSavepoint(SAVEPOINT);
                return outcomes;
            } catch (RuntimeException fault) {
                tx.rollbackToSavepoint(SAVEPOINT);
                throw fault;
            }
        });
    }

    private List<Outcome> storeIn(Handle tx, List<IncomingEvent> events) {
        var claims = inbox.claim(tx, events);
        var fresh = new ArrayList<IncomingEvent>();
        var outcomes = new ArrayList<Outcome>(events.size());
        for (int place = 0; place < events.size(); place++) {
            var event = events.get(place);
            outcomes.add(
                    switch (claims.get(place)) {
                        case FRESH -> {
                            fresh.add(event);
                            yield new Outcome.Accepted(event);
                        }
                        case KNOWN -> new Outcome.Duplicate(event);
                        case TAKEN ->
                            rejected(
                                    event,
                                    new Refused(
                                            CommonProblem.SAME_ID_OTHER_BODY,
                                            "Ge den nya händelsen ett eget id. En rättelse är en ny händelse."));
                    });
        }
        if (!fresh.isEmpty()) {
            effects.apply(tx, fresh);
        }
        return outcomes;
    }

    private static Set<Tenant> tenantsOf(List<IncomingEvent> events) {
        var tenants = new LinkedHashSet<Tenant>();
        events.forEach(event -> tenants.add(event.tenant()));
        return tenants;
    }

    private static Outcome rejected(IncomingEvent event, Refused refused) {
        return new Outcome.Rejected(event.id(), event.source(), refused);
    }
}
