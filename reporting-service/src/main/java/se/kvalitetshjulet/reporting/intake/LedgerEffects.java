package se.kvalitetshjulet.reporting.intake;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.inbox.IntakeEffects;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.BoardDecisions;
import se.kvalitetshjulet.reporting.edition.StaleEditions;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.kind.Following;

/** Writes events into the boards' ledgers, and brings along what follows from them. */
@ApplicationScoped
class LedgerEffects implements IntakeEffects {

    private static final String ACTIVITY_EVENTS = "se.kvalitetshjulet.activity.%";

    private final Ledger ledger;
    private final EventStore events;
    private final List<Following> kinds;
    private final StaleEditions stale;
    private final BoardDecisions board;
    private final KeptCopies copies;

    LedgerEffects(
            Ledger ledger,
            EventStore events,
            @All List<Following> kinds,
            StaleEditions stale,
            BoardDecisions board,
            KeptCopies copies) {
        this.ledger = ledger;
        this.events = events;
        this.kinds = kinds;
        this.stale = stale;
        this.board = board;
        this.copies = copies;
    }

    @Override
    public void apply(Handle tx, List<IncomingEvent> fresh) {
        Map<Tenant, List<IncomingEvent>> byBoard =
                fresh.stream().collect(Collectors.groupingBy(IncomingEvent::tenant, TreeMap::new, Collectors.toList()));
        Map<Tenant, Instant> knownAt = ledger.tick(tx, byBoard.keySet());
        events.keep(tx, fresh, knownAt);
        copies.take(tx, fresh, knownAt);
        byBoard.forEach((tenant, ofBoard) -> apply(tx, tenant, ofBoard, knownAt.get(tenant)));
    }

    private void apply(Handle tx, Tenant tenant, List<IncomingEvent> fresh, Instant knownAt) {
        kinds.forEach(kind -> kind.follow(tx, tenant, fresh, knownAt));
        Set<String> erased = subjects(
                fresh,
                event -> event.type().equals(EventTypes.THING_ERASED) && !erases(event, ThingErased.Kind.DECISION));
        if (!erased.isEmpty()) {
            events.erase(tx, tenant, erased, ACTIVITY_EVENTS, null);
        }
        if (fresh.stream().anyMatch(event -> event.type().equals(EventTypes.CODE_LIST_REVISED))) {
            stale.markWords(tx, tenant, knownAt);
        }
        Set<String> meetings = subjects(fresh, event -> event.type().owner() == Owner.AGENDA);
        if (!meetings.isEmpty()) {
            board.take(tx, tenant, meetings, knownAt);
        }
    }

    private static boolean erases(IncomingEvent event, ThingErased.Kind kind) {
        return event.data() instanceof ThingErased erased && erased.kind() == kind;
    }

    private static Set<String> subjects(List<IncomingEvent> events, Predicate<IncomingEvent> wanted) {
        return events.stream()
                .filter(wanted)
                .map(IncomingEvent::subject)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
