package se.kvalitetshjulet.reporting.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.projection.Generation;
import se.kvalitetshjulet.reporting.projection.Generations;
import se.kvalitetshjulet.reporting.projection.Projection;

/** Folds what a generation that is not read does not know yet, in the order in which it became known. */
@ApplicationScoped
class CatchUp {

    /** Large enough to be fast, small enough to let an erasure wait for it. */
    private static final int EVENTS_AT_A_TIME = 2_000;

    private final EventStore events;
    private final Ledger ledger;
    private final Generations generations;

    CatchUp(EventStore events, Ledger ledger, Generations generations) {
        this.events = events;
        this.ledger = ledger;
        this.generations = generations;
    }

    /**
     * How far a generation has come.
     *
     * @param events how many more it was folded from
     * @param to up to which moment of the board's clock
     * @param isAll whether it knows all that was known when it was asked for
     */
    record CaughtUp(int events, Instant to, boolean isAll) {}

    /**
     * Folds the next events and remembers up to which moment.
     *
     * @param generation locked
     */
    CaughtUp next(Handle tx, Tenant tenant, Projection projection, Generation generation) {
        // Asked before the events: what was known by then is committed, and so among them.
        Instant known = ledger.lastKnownAt(tx, tenant);
        List<EventStore.Heard> heard = events.heardAfter(tx, tenant, generation.foldedTo(), EVENTS_AT_A_TIME);
        Map<String, SortedSet<Instant>> things = new TreeMap<>();
        heard.stream()
                .filter(event -> event.type().equals(EventTypes.THING_ERASED) || projection.isOf(event.type()))
                .forEach(event -> things.computeIfAbsent(event.subject(), _ -> new TreeSet<>())
                        .add(event.knownAt()));
        if (!things.isEmpty()) {
            projection.fold(tx, tenant, generation.number(), things);
        }
        CaughtUp caughtUp = caughtUp(heard, known);
        generations.folded(tx, tenant, generation, caughtUp.to(), caughtUp.events());
        return caughtUp;
    }

    /** How many events a generation does not know that is folded up to a moment; null for one that knows nothing. */
    long left(Handle tx, Tenant tenant, @Nullable Instant foldedTo) {
        return events.countAfter(tx, tenant, foldedTo);
    }

    private static CaughtUp caughtUp(List<EventStore.Heard> heard, Instant known) {
        boolean isAll = heard.size() < EVENTS_AT_A_TIME;
        Instant last = heard.isEmpty() ? known : heard.getLast().knownAt();
        return new CaughtUp(heard.size(), isAll && known.isAfter(last) ? known : last, isAll);
    }
}
