package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.StoredEvent;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.statute.SwedishTime;

/** Says of one figure where it comes from ("varifrån kommer siffran?"). */
@ApplicationScoped
public class FigureSources {

    private final Store store;
    private final ReadReports reports;
    private final Drafts drafts;
    private final Editions editions;
    private final Kinds kinds;
    private final EventStore events;
    private final ReportJson json;

    FigureSources(
            Store store,
            ReadReports reports,
            Drafts drafts,
            Editions editions,
            Kinds kinds,
            EventStore events,
            ReportJson json) {
        this.store = store;
        this.reports = reports;
        this.drafts = drafts;
        this.editions = editions;
        this.kinds = kinds;
        this.events = events;
        this.json = json;
    }

    /**
     * A figure with what it means.
     *
     * @param value also of a suppressed figure, for the few who may see it; else null
     * @param query what was asked of the ledger: the period, the moment, and the dimensions with their codes
     * @param sources where its events are listed; null where the caller may not see them
     * @param sums where it is the total of others, in each table that it totals; empty for one that is no total
     */
    public record Explained(
            String reportId,
            String figureId,
            String label,
            @Nullable BigDecimal value,
            String unit,
            SortedMap<String, String> dimensions,
            boolean suppressed,
            String definition,
            SortedMap<String, String> query,
            @Nullable String sources,
            List<SumOfParts> sums) {}

    /**
     * An event behind a figure, or to those who may not see small counts only a system that told of what is counted. The
     * time of an event says how long somebody has waited, and tells in which figures the same decision is: whoever has the
     * times counts what is kept back.
     *
     * @param lastHeardOn when the system was last heard, of whatever: the same day for every figure; null for an event
     */
    public record Source(
            String source,
            @Nullable String type,
            @Nullable Instant time,
            @Nullable Instant knownAt,
            @Nullable String id,
            @Nullable String subject,
            @Nullable LocalDate lastHeardOn) {}

    public Explained explain(Caller caller, String reportId, String figureId) {
        return store.inTenant(caller.tenant(), tx -> {
            Report report = reports.oneIn(tx, caller, reportId);
            Figure figure = report.figure(figureId).orElseThrow(Refusal::notFound);
            boolean maySeeWhole = ReadReports.maySeeWhole(caller);
            Report shown = maySeeWhole ? wholeOf(tx, caller, reportId) : report;
            BigDecimal value =
                    shown.figure(figureId).orElseThrow(Refusal::notFound).value();
            SortedMap<String, String> query = new TreeMap<>(figure.dimensions());
            query.put("period", report.period());
            if (maySeeWhole) {
                query.put("asOf", report.asOf().toString());
            }
            return new Explained(
                    reportId,
                    figureId,
                    figure.label(),
                    value,
                    figure.unit(),
                    figure.dimensions(),
                    figure.suppressed(),
                    figure.definition(),
                    query,
                    maySeeWhole || !figure.suppressed()
                            ? "/reporting/v1/" + caller.tenant().path() + "/reports/" + reportId + "/figures/"
                                    + figureId + "/sources"
                            : null,
                    SumOfParts.of(shown, figureId));
        });
    }

    /**
     * The events of the things that the figure counts, as far as they were known when it was counted; for those who may
     * not see small counts the systems that they came from.
     */
    public Page<Source> sources(Caller caller, String reportId, String figureId, Paging paging) {
        return store.inTenant(caller.tenant(), tx -> {
            Report report = reports.oneIn(tx, caller, reportId);
            Figure figure = report.figure(figureId).orElseThrow(Refusal::notFound);
            boolean maySeeWhole = ReadReports.maySeeWhole(caller);
            if (!maySeeWhole && (figure.suppressed() || report.edition() == null)) {
                throw Refusal.notFound();
            }
            KindOfReport kind = kinds.of(report.kind());
            SortedSet<String> things = kind.thingsBehind(
                    tx,
                    caller.tenant(),
                    kinds.generation(tx, caller.tenant(), kind),
                    report.period(),
                    report.asOf(),
                    figureId);
            return maySeeWhole
                    ? events.known(tx, caller.tenant(), things, report.asOf(), paging)
                            .map(FigureSources::event)
                    : paging.cutFrom(events.systems(tx, caller.tenant(), things, report.asOf()).stream()
                            .map(FigureSources::system)
                            .toList());
        });
    }

    private Report wholeOf(Handle tx, Caller caller, String reportId) {
        return json.readReport(drafts.find(tx, caller.tenant(), reportId)
                .map(Drafts.Draft::whole)
                .orElseGet(() -> editions.find(tx, caller.tenant(), reportId)
                        .orElseThrow(Refusal::notFound)
                        .whole()));
    }

    private static Source event(StoredEvent event) {
        return new Source(
                event.source(),
                event.type().fullName(),
                event.time(),
                event.knownAt(),
                event.id(),
                event.subject(),
                null);
    }

    private static Source system(EventStore.SystemHeard system) {
        return new Source(system.source(), null, null, null, null, null, SwedishTime.dateOf(system.knownAt()));
    }
}
