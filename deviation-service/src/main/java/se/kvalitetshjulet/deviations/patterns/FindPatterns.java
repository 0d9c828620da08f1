package se.kvalitetshjulet.deviations.patterns;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.deviations.trend.Trend;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Lays the counts of a year beside those of the years before it, and marks what is more than noise. */
@ApplicationScoped
class FindPatterns {

    private static final int EARLIER_YEARS = 5;
    private static final int DECIMALS_OF_P = 4;

    static final String METHOD =
            "Årets antal jämförs med medelvärdet av tidigare år, för samma del av året, med ett exakt tvåsidigt"
                    + " binomialtest (jämförelse av två Poissonfördelade antal). P-värdena är korrigerade enligt Holm för alla rader"
                    + " som visas. En förändring märks ut när det korrigerade p-värdet är under 5 procent.";

    private final CountThings count;
    private final PatternWords words;
    private final InstantSource clock;

    FindPatterns(CountThings count, PatternWords words, InstantSource clock) {
        this.count = count;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What was counted of one kind of things.
     *
     * @param since the place of the first year that has any, among all years shown
     */
    private record Source(List<Counted> counted, int since) {

        static Source of(List<Counted> counted, List<Integer> years) {
            return new Source(counted, first(counted.stream(), years.getLast()) - years.getFirst());
        }
    }

    /** A line before it is known what it says. */
    private record Tally(Dimension dimension, @Nullable String code, int since, int[] all, int[] samePart) {

        /** What the year looked at is held against, when there is any: a year before the first of its kind says nothing. */
        Trend.Counts counts() {
            int last = samePart.length - 1;
            return new Trend.Counts(
                    samePart[last], Arrays.stream(samePart, since, last).boxed().toList());
        }

        boolean isCompared() {
            return since < samePart.length - 1;
        }
    }

    Patterns find(Handle tx, Caller caller, PatternFilter filter) {
        var today = SwedishTime.today(clock);
        int year = filter.year(today);
        if (year > today.getYear()) {
            throw Refusal.ofField("year", "Välj ett år som har börjat.");
        }
        var end = LocalDate.of(year, 12, 31);
        var until = end.isAfter(today) ? today : end;
        var span = new CountThings.Span(year - EARLIER_YEARS, until, today, filter.within());
        var deviations = count.deviations(tx, caller, filter, span);
        var complaints = count.complaints(tx, caller, filter, span);
        var years = years(year, Stream.concat(deviations.stream(), complaints.stream()));
        var ofDeviations = Source.of(deviations, years);
        var ofComplaints = Source.of(complaints, years);
        var tallies = Arrays.stream(Dimension.values())
                .flatMap(
                        dimension -> tallies(
                                dimension,
                                dimension == Dimension.COMPLAINT_SUBJECT ? ofComplaints : ofDeviations,
                                years)
                                .stream())
                .toList();
        return new Patterns(
                year,
                years,
                until,
                filter.within(),
                Trend.LEVEL,
                METHOD,
                groups(tx, caller.tenant(), tallies, until),
                years.stream()
                        .map(each -> ClosingTimes.of(
                                each,
                                deviations.stream()
                                        .filter(counted -> counted.year() == each)
                                        .toList(),
                                filter.within()))
                        .toList());
    }

    private static List<Integer> years(int year, Stream<Counted> counted) {
        return IntStream.rangeClosed(first(counted, year), year).boxed().toList();
    }

    /** The first year that anything was registered in, or the year looked at. */
    private static int first(Stream<Counted> counted, int year) {
        return counted.mapToInt(Counted::year).min().orElse(year);
    }

    private static List<Tally> tallies(Dimension dimension, Source source, List<Integer> years) {
        var tallies = new LinkedHashMap<Optional<String>, Tally>();
        for (var each : source.counted()) {
            int place = each.year() - years.getFirst();
            for (var code : each.codesOf(dimension)) {
                var tally = tallies.computeIfAbsent(
                        Optional.ofNullable(code),
                        key -> new Tally(
                                dimension,
                                key.orElse(null),
                                source.since(),
                                new int[years.size()],
                                new int[years.size()]));
                tally.all()[place] += each.count();
                tally.samePart()[place] += each.samePart() ? each.count() : 0;
            }
        }
        return List.copyOf(tallies.values());
    }

    private List<Patterns.Group> groups(Handle tx, Tenant tenant, List<Tally> tallies, LocalDate until) {
        var trends = Trend.of(tallies.stream()
                        .filter(Tally::isCompared)
                        .map(Tally::counts)
                        .toList())
                .iterator();
        var label = words.of(tx, tenant, until);
        var groups = new EnumMap<Dimension, List<Patterns.Line>>(Dimension.class);
        for (var tally : tallies) {
            groups.computeIfAbsent(tally.dimension(), _ -> new ArrayList<>())
                    .add(line(tally, label, tally.isCompared() ? trends.next() : null));
        }
        groups.values()
                .forEach(lines -> lines.sort(
                        Comparator.comparingInt(Patterns.Line::now).reversed().thenComparing(Patterns.Line::label)));
        return groups.entrySet().stream()
                .map(group -> new Patterns.Group(group.getKey(), group.getKey().title(), List.copyOf(group.getValue())))
                .toList();
    }

    private static Patterns.Line line(
            Tally tally, BiFunction<Dimension, @Nullable String, String> label, @Nullable Trend trend) {
        return new Patterns.Line(
                tally.code(),
                label.apply(tally.dimension(), tally.code()),
                Arrays.stream(tally.all()).boxed().toList(),
                trend == null ? null : BigDecimal.valueOf(trend.expected()).setScale(1, RoundingMode.HALF_UP),
                trend == null ? null : BigDecimal.valueOf(trend.pValue()).setScale(DECIMALS_OF_P, RoundingMode.HALF_UP),
                trend == null ? null : trend.direction(),
                trend == null ? null : trend.direction().label());
    }
}
