package se.kvalitetshjulet.kit.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A bar chart as geometry: the tag {@code kvhChart} only writes it down. Widths are shares of the room there is and
 * heights are pixels, so that the text stays readable at every width without any script. With several series the
 * bars are stacked.
 */
public final class BarChart {

    /** Each at least 3:1 against white (WCAG 1.4.11); neighbours are parted by a white line. */
    private static final List<String> COLOURS = List.of("#17596b", "#b4631c", "#5b5f97", "#5f6b73");

    private final String id;
    private final String title;
    private final boolean upright;
    private final List<String> series;
    private final String head;
    private final List<Row> rows = new ArrayList<>();

    /**
     * What one bar, or a part of it, stands for.
     *
     * @param size its length, never negative
     * @param text as it is to be read
     * @param told false for a number that is withheld or missing
     */
    public record Amount(double size, String text, boolean told) {

        public Amount(double size, String text) {
            this(size, text, true);
        }

        public Amount {
            if (size < 0 || !Double.isFinite(size)) {
                throw new IllegalArgumentException("a bar cannot be shorter than nothing");
            }
        }

        public static Amount of(Number number) {
            return new Amount(number.doubleValue(), Swedish.number(number));
        }

        /** A number that is withheld or missing: written as {@code <5} or {@code ..}, without a bar. */
        public static Amount untold(String text) {
            return new Amount(0, text, false);
        }
    }

    /** One category with an amount for each series. */
    public record Row(String label, List<Amount> amounts) {

        double sum() {
            return amounts.stream().mapToDouble(Amount::size).sum();
        }

        /** What is written at the bar: how much it is in all, as far as nothing is withheld. */
        String text() {
            if (amounts.size() == 1) {
                return amounts.getFirst().text();
            }
            var sum = Swedish.number(amounts.stream()
                    .map(amount -> BigDecimal.valueOf(amount.size()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add)
                    .stripTrailingZeros());
            if (amounts.stream().allMatch(Amount::told)) {
                return sum;
            }
            return sum() > 0 ? "minst\u00a0" + sum : "visas inte";
        }
    }

    /** A rectangle; {@code x}, {@code width} in per cent of the chart's width, the rest in pixels. */
    public record Bar(String x, String y, String width, String height, String colour) {}

    /** A text, moved {@code dx} pixels from its share of the width; {@code anchor} is SVG's text-anchor. */
    public record Label(String x, int dx, int y, String anchor, String text, boolean strong) {}

    /** What a colour stands for. */
    public record Key(String colour, String label) {}

    private BarChart(String id, String title, boolean upright, String head, List<String> series) {
        if (series.isEmpty() || series.size() > COLOURS.size()) {
            throw new IllegalArgumentException("a chart has one to four series");
        }
        this.id = id;
        this.title = title;
        this.upright = upright;
        this.head = head;
        this.series = List.copyOf(series);
    }

    /**
     * Bars that lie down, for categories with long names.
     *
     * @param id unique on the page
     * @param head what the categories are, as the table's first heading: {@code Typ av insats}
     */
    public static BarChart lying(String id, String title, String head, String... series) {
        return new BarChart(id, title, false, head, List.of(series));
    }

    /** Bars that stand up, for a course of time. */
    public static BarChart standing(String id, String title, String head, String... series) {
        return new BarChart(id, title, true, head, List.of(series));
    }

    /** Adds a bar with whole or decimal numbers, one for each series. */
    public BarChart bar(String label, Number... numbers) {
        return bar(label, List.of(numbers).stream().map(Amount::of).toList());
    }

    public BarChart bar(String label, List<Amount> amounts) {
        if (amounts.size() != series.size()) {
            throw new IllegalArgumentException("a bar has one amount for each series");
        }
        rows.add(new Row(label, List.copyOf(amounts)));
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

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** What somebody who does not see the picture gets in its place; every number is in the table under it. */
    public String description() {
        var highest = rows.stream().max(java.util.Comparator.comparingDouble(Row::sum));
        return "Stapeldiagram med " + Swedish.count(rows.size(), "stapel", "staplar")
                + highest.filter(row -> row.sum() > 0)
                        .map(row -> ". Den längsta är " + row.label() + ": " + row.text())
                        .orElse("")
                + ". Alla tal står i tabellen efter diagrammet.";
    }

    /** What the numbers at the bars are, in words; empty where there is nothing to explain. */
    public String note() {
        boolean whole = amounts().allMatch(Amount::told);
        if (series.size() == 1) {
            return whole ? "" : "Tal som inte visas i tabellen är inte ritade.";
        }
        return whole
                ? "Talet vid varje stapel är hela antalet."
                : "Talet vid varje stapel är hela antalet. Där det står minst finns det tal som inte visas; de är inte ritade.";
    }

    /** True when more of it is drawn than withheld; a picture of little else than gaps misleads. */
    public boolean isTelling() {
        return amounts().filter(amount -> amount.size() > 0).count()
                > amounts().filter(amount -> !amount.told()).count();
    }

    private Stream<Amount> amounts() {
        return rows.stream().flatMap(row -> row.amounts().stream());
    }

    /** Empty when one series makes it needless. */
    public List<Key> keys() {
        var keys = new ArrayList<Key>();
        for (int i = 0; series.size() > 1 && i < series.size(); i++) {
            keys.add(new Key(COLOURS.get(i), series.get(i)));
        }
        return keys;
    }

    public int height() {
        return layout().height(rows.size());
    }

    /** Where the bars grow from. */
    public List<Bar> baseline() {
        return layout().baseline(rows.size());
    }

    public List<Bar> bars() {
        double longest = rows.stream().mapToDouble(Row::sum).max().orElse(0);
        var bars = new ArrayList<Bar>();
        for (int i = 0; i < rows.size(); i++) {
            double from = 0;
            var amounts = rows.get(i).amounts();
            for (int j = 0; j < amounts.size(); j++) {
                double size = amounts.get(j).size();
                if (size > 0) {
                    bars.add(layout().bar(i, rows.size(), from / longest, size / longest, COLOURS.get(j)));
                }
                from += size;
            }
        }
        return bars;
    }

    public List<Label> labels() {
        double longest = rows.stream().mapToDouble(Row::sum).max().orElse(0);
        var labels = new ArrayList<Label>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            double share = longest == 0 ? 0 : row.sum() / longest;
            labels.addAll(layout().labels(i, rows.size(), share, row));
        }
        return labels;
    }

    private BarLayout layout() {
        return upright ? BarLayout.STANDING : BarLayout.LYING;
    }

    static String percent(double share) {
        return plain(share * 100) + "%";
    }

    static String plain(double number) {
        return BigDecimal.valueOf(Math.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString()
                .toLowerCase(Locale.ROOT);
    }
}
