package se.kvalitetshjulet.reporting.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.activity.FigureReported;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.contracts.retention.ThingErased;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.ReportSettings;
import se.kvalitetshjulet.reporting.edition.StaleEditions;
import se.kvalitetshjulet.reporting.kind.Following;
import se.kvalitetshjulet.reporting.quality.ControlReport;
import se.kvalitetshjulet.reporting.quality.QualityChange;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.QualityReport;
import se.kvalitetshjulet.reporting.quality.ThingKind;

/** Keeps the facts of deviations and what goes with them in step with what is told, and the annual report's editions marked. */
@ApplicationScoped
class FollowQuality implements Following {

    private final QualityFacts facts;
    private final StaleEditions stale;
    private final ReportSettings settings;

    FollowQuality(QualityFacts facts, StaleEditions stale, ReportSettings settings) {
        this.facts = facts;
        this.stale = stale;
        this.settings = settings;
    }

    @Override
    public void follow(Handle tx, Tenant tenant, List<IncomingEvent> fresh, Instant knownAt) {
        Set<String> things = fresh.stream()
                .filter(event -> ThingKind.toldBy(event.data().getClass()).isPresent() || erases(event))
                .map(IncomingEvent::subject)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!things.isEmpty()) {
            markThings(tx, tenant, things, knownAt);
        }
        Set<String> years = fresh.stream()
                .filter(event -> event.data() instanceof FigureReported figure && FinishedNumbers.isSaid(figure))
                .map(event -> ((FigureReported) event.data()).period())
                .collect(Collectors.toSet());
        if (!years.isEmpty()) {
            stale.mark(
                    tx,
                    tenant,
                    ReportKind.QUALITY,
                    knownAt,
                    period -> years.contains(period) || years.contains(Integer.toString(Integer.parseInt(period) - 1)));
        }
    }

    private void markThings(Handle tx, Tenant tenant, Set<String> things, Instant knownAt) {
        // What is erased has served its time and is no news; the editions that count it stay.
        List<QualityChange.Pair> news = facts.refold(tx, tenant, things, knownAt).stream()
                .filter(learned -> learned.after() != null)
                .map(learned -> new QualityChange.Pair(learned.thing().kind(), learned.before(), learned.after()))
                .toList();
        int answerDays = settings.answerDays(tenant);
        mark(tx, tenant, ReportKind.QUALITY, knownAt, news, fact -> QualityReport.counted(fact, answerDays));
        mark(tx, tenant, ReportKind.INTERNAL_CONTROL, knownAt, news, ControlReport::counted);
    }

    private void mark(
            Handle tx,
            Tenant tenant,
            ReportKind kind,
            Instant knownAt,
            List<QualityChange.Pair> news,
            Function<QualityFact, @Nullable Object> counted) {
        if (!news.isEmpty()) {
            stale.mark(tx, tenant, kind, knownAt, period -> {
                int year = Integer.parseInt(period);
                return news.stream()
                        .anyMatch(pair -> QualityChange.of(pair, year, counted).isPresent());
            });
        }
    }

    private static boolean erases(IncomingEvent event) {
        return event.data() instanceof ThingErased erased
                && List.of(ThingKind.values()).stream().anyMatch(kind -> kind.erasedAs() == erased.kind());
    }
}
