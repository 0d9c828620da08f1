package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Owner;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.DecisionFacts;
import se.kvalitetshjulet.reporting.facts.FactChange;
import se.kvalitetshjulet.reporting.kind.Following;
import se.kvalitetshjulet.reporting.unexecuted.Change;
import se.kvalitetshjulet.statute.Quarter;

/** Keeps the facts of decisions in step with what is told of them, and the quarterly report's editions marked. */
@ApplicationScoped
class FollowDecisions implements Following {

    private final DecisionFacts facts;
    private final StaleEditions stale;

    FollowDecisions(DecisionFacts facts, StaleEditions stale) {
        this.facts = facts;
        this.stale = stale;
    }

    @Override
    public void follow(Handle tx, Tenant tenant, List<IncomingEvent> fresh, Instant knownAt) {
        Set<String> decisions = fresh.stream()
                .filter(event -> event.type().owner() == Owner.DECISIONS || erasesDecision(event))
                .map(IncomingEvent::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        if (decisions.isEmpty()) {
            return;
        }
        // What is erased has served its time and is no news; the editions that count it stay.
        List<FactChange> news = facts.refold(tx, tenant, decisions, knownAt).stream()
                .filter(change -> change.after() != null)
                .toList();
        if (!news.isEmpty()) {
            stale.mark(tx, tenant, ReportKind.UNEXECUTED_DECISIONS, knownAt, period -> {
                Quarter quarter = Quarter.parse(period);
                return news.stream().anyMatch(change -> Change.concerns(change, quarter));
            });
        }
    }

    private static boolean erasesDecision(IncomingEvent event) {
        return event.data() instanceof ThingErased erased && erased.kind() == ThingErased.Kind.DECISION;
    }
}
