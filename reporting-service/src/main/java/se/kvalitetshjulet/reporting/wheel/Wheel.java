package se.kvalitetshjulet.reporting.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.reporting.edition.ReadReports;
import se.kvalitetshjulet.reporting.edition.ReportSettings;
import se.kvalitetshjulet.reporting.edition.ReportSummary;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the board's wheel shows today. */
@ApplicationScoped
public class Wheel {

    private static final int QUARTERS = 8;
    private static final int SOON_DAYS = 30;

    /** Q1 in April, Q2 in July and August, Q3 in October, Q4 in January, unless the board says otherwise. */
    private static final Map<Integer, Integer> MONTHS_TO_REPORT = Map.of(1, 1, 2, 2, 3, 1, 4, 1);

    private final Store store;
    private final ReadReports reports;
    private final KnownWaits waits;
    private final ReportSettings settings;
    private final InstantSource clock;

    Wheel(Store store, ReadReports reports, KnownWaits waits, ReportSettings settings, InstantSource clock) {
        this.store = store;
        this.reports = reports;
        this.waits = waits;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What is due and what has been done.
     *
     * @param year the year that is looked at
     * @param years those that can be looked at, the first one with a report first
     * @param next the report to make next: that of the last quarter that is over, or when it is published of the one that runs
     * @param quarters the last eight of the year and the one before it that are over, the latest first
     * @param running clocks that run today; null for who may not see whole counts
     */
    public record View(
            LocalDate today,
            int year,
            List<Integer> years,
            Duty next,
            List<QuarterReport> quarters,
            KnownWaits.@Nullable Running running) {}

    /**
     * A quarterly report that is to be made.
     *
     * @param from the day it can be assembled
     * @param to the last day it is to be sent
     */
    public record Duty(Quarter quarter, LocalDate from, LocalDate to, Standing standing) {}

    /** How a duty stands on the day. */
    public enum Standing {
        NOT_YET("inte dags än"),
        DUE("dags nu"),
        LATE("försenad");

        private final String label;

        Standing(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What has become of a quarter's report.
     *
     * @param latest its last edition; null when none has been published
     * @param draft the draft, where there is one and the caller may see it
     */
    public record QuarterReport(
            Quarter quarter,
            Duty duty,
            @Nullable ReportSummary latest,
            @Nullable ReportSummary draft) {}

    /**
     * @param wanted the year to look at; null for the year that runs, or when nothing has been done in it the last one
     *     with a report
     */
    public View view(Caller caller, @Nullable Integer wanted) {
        LocalDate today = SwedishTime.today(clock);
        Map<String, ReportSummary> editions = reports.latest(caller.tenant(), ReportKind.UNEXECUTED_DECISIONS).stream()
                .collect(Collectors.toMap(ReportSummary::period, Function.identity()));
        Map<String, ReportSummary> drafts = reports
                .list(
                        caller,
                        new ReadReports.Filter(ReportKind.UNEXECUTED_DECISIONS, null, ReportStatus.DRAFT),
                        Paging.of(1, 1000))
                .data()
                .stream()
                .collect(Collectors.toMap(ReportSummary::period, Function.identity()));
        Quarter running = Quarter.of(today);
        SortedSet<Quarter> reported = Stream.concat(editions.keySet().stream(), drafts.keySet().stream())
                .map(Quarter::parse)
                .collect(Collectors.toCollection(TreeSet::new));
        List<Integer> years = years(today, reported);
        int year = wanted != null && years.contains(wanted) ? wanted : yearAtHand(today, reported);
        Quarter last = year == today.getYear() ? running.previous() : new Quarter(year, 4);
        List<QuarterReport> quarters = Stream.iterate(last, Quarter::previous)
                .limit(QUARTERS)
                .map(quarter -> new QuarterReport(
                        quarter,
                        duty(quarter, today),
                        editions.get(quarter.toString()),
                        drafts.get(quarter.toString())))
                .toList();
        // A board that has just begun owes nothing for the time before: the last quarter that is over is the first
        // duty.
        Quarter next = editions.containsKey(running.previous().toString()) ? running : running.previous();
        return new View(
                today,
                year,
                years,
                duty(next, today),
                quarters,
                ReadReports.maySeeWhole(caller)
                        ? store.inTenant(caller.tenant(), tx -> waits.running(tx, caller.tenant(), today, SOON_DAYS))
                        : null);
    }

    private static List<Integer> years(LocalDate today, SortedSet<Quarter> reported) {
        int first =
                reported.isEmpty() ? today.getYear() : Math.min(reported.first().year(), today.getYear());
        return IntStream.rangeClosed(first, today.getYear()).boxed().toList();
    }

    /** A board that has reported the quarter before the year's first duty, or a later one, lives in this year. */
    private static int yearAtHand(LocalDate today, SortedSet<Quarter> reported) {
        boolean livesInThisYear =
                reported.isEmpty() || reported.last().compareTo(new Quarter(today.getYear() - 1, 3)) >= 0;
        return livesInThisYear ? today.getYear() : reported.last().year();
    }

    /** When a quarter's report is to be made, and how that stands on a day. */
    public Duty duty(Quarter quarter, LocalDate today) {
        LocalDate from = quarter.lastDay().plusDays(1);
        int months = settings.monthsToReport().getOrDefault(quarter.number(), MONTHS_TO_REPORT.get(quarter.number()));
        LocalDate to = from.plusMonths(months).minusDays(1);
        Standing standing = today.isBefore(from) ? Standing.NOT_YET : today.isAfter(to) ? Standing.LATE : Standing.DUE;
        return new Duty(quarter, from, to, standing);
    }
}
