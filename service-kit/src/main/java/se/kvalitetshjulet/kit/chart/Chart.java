package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * Figures to be seen: what they are called and which they are. The tag {@code kvhChart} draws them with their table, on a
 * page and on paper alike.
 */
public final class Chart {

    /** How the figures are drawn. */
    private enum Kind {
        /** For categories with long names. */
        LYING,
        /** For a course of time. */
        STANDING,
        /** For a course of time with many times, or where the way of the figures matters more than their size. */
        LINES
    }

    private final Kind kind;
    private final String id;
    private final String title;
    private final String head;
    private final List<String> series;
    private final List<Row> rows = new ArrayList<>();
    private boolean stacked;
    private @Nullable String unit;
    private @Nullable Reference reference;
    private @Nullable BigDecimal axisFrom;

    /** A goal, or the nation's value: what the figures are held against. */
    record Reference(String label, BigDecimal value) {

        String inWords() {
            return label + ": " + Swedish.number(value);
        }
    }

    /** A series that is drawn; {@code amounts} in the order of the rows. */
    record Series(String label, Look look, List<Amount> amounts) {}

    private Chart(Kind kind, String id, String title, String head, String... series) {
        if (series.length == 0 || series.length > Look.values().length) {
            throw new IllegalArgumentException("a chart has one to four series");
        }
        this.kind = kind;
        this.id = id;
        this.title = title;
        this.head = head;
        this.series = List.of(series);
    }

    /**
     * Bars that lie down, for categories with long names. Several series lie beside each other.
     *
     * @param id unique on the page
     * @param head what the categories are, as the table's first heading: {@code Typ av insats}
     */
    public static Chart lying(String id, String title, String head, String... series) {
        return new Chart(Kind.LYING, id, title, head, series);
    }

    /**
     * Bars that stand up, for a course of time. The last word of a time, its year as a rule, is written only where it
     * changes: {@code kv 1 2024}.
     */
    public static Chart standing(String id, String title, String head, String... series) {
        return new Chart(Kind.STANDING, id, title, head, series);
    }

    /** Lines, for a course of time. */
    public static Chart lines(String id, String title, String head, String... series) {
        return new Chart(Kind.LINES, id, title, head, series);
    }

    /** Puts the series on each other: they are parts of a whole. */
    public Chart stacked() {
        if (isLines()) {
            throw new IllegalArgumentException("lines are not stacked");
        }
        stacked = true;
        return this;
    }

    /**
     * @param name what is counted, written above the axis of numbers: {@code tkr}
     */
    public Chart unit(String name) {
        unit = name;
        return this;
    }

    /** Draws a dashed line at a number that the others are held against. */
    public Chart reference(String label, Number value) {
        reference = new Reference(label, new BigDecimal(value.toString()));
        return this;
    }

    /** Lets the axis of a line chart begin elsewhere than at nought, which its readers are told. */
    public Chart axisFrom(Number least) {
        if (!isLines()) {
            throw new IllegalArgumentException("a bar that does not begin at nought lies");
        }
        axisFrom = new BigDecimal(least.toString());
        return this;
    }

    /** Adds a category or a time with whole or decimal numbers, one for each series. */
    public Chart add(String label, Number... numbers) {
        return add(label, Stream.of(numbers).map(Amount::of).toList());
    }

    public Chart add(String label, List<Amount> amounts) {
        if (amounts.size() != series.size()) {
            throw new IllegalArgumentException("there is one amount for each series");
        }
        if (stacked && amounts.stream().anyMatch(amount -> amount.size() < 0)) {
            throw new IllegalArgumentException("a part of a whole cannot be less than nothing");
        }
        rows.add(new Row(label, amounts));
        return this;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    public String head() {
        return head;
    }

    public List<String> series() {
        return series;
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /**
     * True when the picture says more than it keeps back; one of little else than gaps misleads. It compares two numbers
     * at least.
     */
    public boolean isTelling() {
        long told = stacked
                ? rows.stream()
                        .filter(row -> row.amounts().stream().anyMatch(Amount::isTold))
                        .count()
                : drawnAmounts().filter(Amount::isTold).count();
        return !drawn().isEmpty() && told > 1;
    }

    /** What somebody who does not see the picture gets in its place; every number is in the table under it. */
    public String description() {
        return new ChartWords(this).description();
    }

    /** What has to be known to read the picture right; empty where there is nothing to explain. */
    public String note() {
        return new ChartWords(this).note();
    }

    public Picture wide() {
        return draw(Room.WIDE);
    }

    public Picture narrow() {
        return draw(Room.NARROW);
    }

    private Picture draw(Room room) {
        return switch (kind) {
            case LYING -> new LyingBars(this, room).picture();
            case STANDING -> new StandingBars(this, room).picture();
            case LINES -> new Lines(this, room).picture();
        };
    }

    /** The series that say something. Of parts of a whole all are drawn, or none. */
    List<Series> drawn() {
        var drawn = new ArrayList<Series>();
        var all = IntStream.range(0, series.size())
                .mapToObj(index ->
                        rows.stream().map(row -> row.amounts().get(index)).toList())
                .toList();
        if (stacked && !saysSomething(all.stream().flatMap(List::stream).toList())) {
            return drawn;
        }
        for (int i = 0; i < all.size(); i++) {
            if (stacked || saysSomething(all.get(i))) {
                drawn.add(new Series(series.get(i), Look.values()[drawn.size()], all.get(i)));
            }
        }
        return drawn;
    }

    private static boolean saysSomething(List<Amount> amounts) {
        return amounts.stream().filter(amount -> amount.size() != 0).count()
                > amounts.stream().filter(Amount::isWithheld).count();
    }

    /**
     * The names of those that are not drawn.
     *
     * @param withheld those of which some number is kept back, or those that are nothing but nought, or not known
     */
    List<String> leftOut(boolean withheld) {
        var drawn = drawn().stream().map(Series::label).toList();
        return IntStream.range(0, series.size())
                .filter(index -> !drawn.contains(series.get(index)))
                .filter(index ->
                        rows.stream().anyMatch(row -> row.amounts().get(index).isWithheld()) == withheld)
                .mapToObj(series::get)
                .toList();
    }

    /** What the bars are as long as, or the points as high as: of parts of a whole the sums. */
    List<BigDecimal> lengths() {
        return stacked
                ? rows.stream().map(Row::sum).toList()
                : drawnAmounts().filter(Amount::isTold).map(Amount::value).toList();
    }

    /** How many outlines of withheld parts stand after one bar, at the most. */
    int stubs() {
        return stacked ? rows.stream().mapToInt(Row::withheld).max().orElse(0) : 0;
    }

    /** What is written at the bars. */
    Stream<String> texts() {
        return stacked ? rows.stream().map(Row::sumInWords) : drawnAmounts().map(Amount::text);
    }

    private Stream<Amount> drawnAmounts() {
        return drawn().stream().flatMap(each -> each.amounts().stream());
    }

    List<BigDecimal> withReference(List<BigDecimal> values) {
        return reference == null
                ? values
                : Stream.concat(values.stream(), Stream.of(reference.value())).toList();
    }

    boolean isLines() {
        return kind == Kind.LINES;
    }

    boolean isCourse() {
        return kind != Kind.LYING;
    }

    boolean isStacked() {
        return stacked;
    }

    @Nullable
    String unit() {
        return unit;
    }

    @Nullable
    Reference reference() {
        return reference;
    }

    @Nullable
    BigDecimal axisFrom() {
        return axisFrom;
    }
}
