package se.kvalitetshjulet.reporting.unexecuted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Evidence;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.StatutoryClock;
import se.kvalitetshjulet.statute.SwedishTime;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;
import se.kvalitetshjulet.statute.course.QuarterlyReporting;
import se.kvalitetshjulet.statute.course.Wait;

/** What a quarterly report is held against before it is approved. */
public final class QuarterEvidence {

    private final Report whole;
    private final Quarter quarter;
    private final Known known;
    private final Map<Quarter, Long> becameOverdue = new HashMap<>();
    private final Set<Evidence.CodeUse> codes = new LinkedHashSet<>();

    private QuarterEvidence(Report whole, Known known) {
        this.whole = whole;
        this.quarter = Quarter.parse(whole.period());
        this.known = known;
    }

    /**
     * What was known at the report's moment.
     *
     * @param overdue all clocks that were overdue some day of the quarter or the four before it
     * @param running all clocks that ran some day of the quarter, and those with impossible days
     * @param firstDay of the first decision that is known; null when there is none
     * @param serviceType the word for a code, null when there is none
     * @param legalBasis the citation of a code, null when there is none
     */
    public record Known(
            Evidence.Each<KnownWait> overdue,
            Evidence.Each<KnownWait> running,
            @Nullable LocalDate firstDay,
            Evidence.Each<Evidence.OpenConflict> conflicts,
            Function<String, @Nullable String> serviceType,
            Function<String, @Nullable String> legalBasis) {}

    /**
     * @param whole the report with every count
     */
    public static Evidence.OfKind of(Report whole, Known known) {
        var evidence = new QuarterEvidence(whole, known);
        known.overdue().forEach(evidence::count);
        return new Evidence.OfKind(
                evidence.stocks(),
                List.of(),
                use -> known.running()
                        .forEach(wait -> use.accept(
                                new Evidence.DatedCourse("Ett beslut", wait.decisionId(), evidence.days(wait)))),
                use -> known.overdue().forEach(wait -> {
                    if (evidence.counts(wait)) {
                        use.accept(new Evidence.UnitUse(wait.unit(), wait.decidedOn(), wait.decisionId()));
                    }
                }),
                evidence.series(),
                List.copyOf(evidence.codes),
                known.conflicts());
    }

    private void count(KnownWait wait) {
        UnexecutedReport.quarters(quarter).stream()
                .filter(each -> becameOverdueIn(each, wait.waited()))
                .forEach(each -> becameOverdue.merge(each, 1L, Long::sum));
        if (counts(wait)) {
            codes.add(new Evidence.CodeUse(
                    "Typ av insats", wait.serviceType(), known.serviceType().apply(wait.serviceType())));
            codes.add(new Evidence.CodeUse(
                    "Lagrum", wait.legalBasis(), known.legalBasis().apply(wait.legalBasis())));
        }
    }

    /** Whether the report's own quarter counts it. */
    private boolean counts(KnownWait wait) {
        return QuarterlyReporting.standing(wait.waited(), quarter).isPresent();
    }

    /**
     * Overdue at the end of a quarter = overdue at the end of the one before + became overdue − executed late − closed late.
     * All but what became overdue are figures of the report; that is counted by the days the clocks ran out.
     */
    private List<Evidence.Stock> stocks() {
        List<Evidence.Stock> stocks = new ArrayList<>();
        for (Quarter each : UnexecutedReport.quarters(quarter).subList(1, UnexecutedReport.EARLIER_QUARTERS + 1)) {
            stocks.add(new Evidence.Stock(
                    "Ej verkställda och avbrutna beslut, " + each.inWords(),
                    overdueAtTheEndOf(each.previous()),
                    BigDecimal.valueOf(becameOverdue.getOrDefault(each, 0L)),
                    value(Group.EXECUTED, each).add(value(Group.CLOSED, each)),
                    overdueAtTheEndOf(each),
                    figureId(Group.NOT_EXECUTED, each)));
        }
        return stocks;
    }

    private BigDecimal overdueAtTheEndOf(Quarter each) {
        return value(Group.NOT_EXECUTED, each).add(value(Group.INTERRUPTED, each));
    }

    private static boolean becameOverdueIn(Quarter each, Wait wait) {
        LocalDate overdueFrom = StatutoryClock.overdueFrom(wait.from());
        return each.contains(overdueFrom)
                && wait.endedOn().map(end -> !end.isBefore(overdueFrom)).orElse(true);
    }

    private List<Evidence.Series> series() {
        List<Evidence.Series> series = new ArrayList<>();
        for (Group group : Group.values()) {
            series.add(new Evidence.Series(
                    Layouts.totalOf(group),
                    GroupWords.label(group) + ", totalt",
                    value(group, quarter),
                    UnexecutedReport.quarters(quarter).stream()
                            .filter(each -> !each.equals(quarter) && isKnownOf(each))
                            .map(each -> value(group, each))
                            .toList()));
        }
        return series;
    }

    /** A quarter before the first decision is one of which nothing is known, rather than one with nothing to report. */
    private boolean isKnownOf(Quarter each) {
        return known.firstDay() != null && !known.firstDay().isAfter(each.lastDay());
    }

    private List<Evidence.Dated> days(KnownWait wait) {
        Wait waited = wait.waited();
        List<Evidence.Dated> days = new ArrayList<>();
        days.add(new Evidence.Dated("beslutet", wait.decidedOn()));
        if (waited.cause() == Wait.Cause.INTERRUPTION) {
            days.add(new Evidence.Dated("avbrottet", waited.from()));
        }
        if (waited.partlySince() != null) {
            days.add(new Evidence.Dated("den delvisa verkställigheten", waited.partlySince()));
        }
        waited.endedBy()
                .ifPresent(by -> days.add(new Evidence.Dated(
                        switch (by) {
                            case EXECUTED -> "verkställigheten";
                            case RESUMED -> "återupptagandet";
                            case CLOSED -> "avslutet";
                        },
                        waited.endedOn().orElseThrow())));
        days.add(new Evidence.Dated("underlagets slut", SwedishTime.dateOf(whole.asOf())));
        return days;
    }

    private BigDecimal value(Group group, Quarter each) {
        return whole.figure(figureId(group, each))
                .map(Figure::value)
                .filter(Objects::nonNull)
                .orElseThrow();
    }

    private String figureId(Group group, Quarter each) {
        return each.equals(quarter) ? Layouts.totalOf(group) : Layouts.totalOfEarlier(group, each);
    }
}
