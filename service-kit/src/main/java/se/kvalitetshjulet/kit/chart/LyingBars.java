package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Bars for categories with long names: the name before its bars, or above them where there is no room, and the number
 * after each bar. So no axis of numbers is needed.
 */
final class LyingBars {

    private static final double ALONE = 20;
    private static final double ABREAST = 18;
    private static final double BETWEEN = 12;
    private static final double WHITE = 1;
    private static final double WIDEST_NAME = 230;
    private static final double AFTER_NAME = 10;
    private static final double BEFORE_NUMBER = 7;

    private final Chart chart;
    private final Sketch sketch;
    private final List<Chart.Series> series;
    private final boolean namedAbove;
    private final double left;
    private final double right;
    private final double least;
    private final double most;

    LyingBars(Chart chart, Room room) {
        this.chart = chart;
        this.sketch = new Sketch(chart.id(), room);
        this.series = chart.drawn();
        this.namedAbove = room == Room.NARROW;
        this.left = namedAbove ? 1 : widest(chart.rows().stream().flatMap(row -> name(row).stream())) + AFTER_NAME;
        this.right = room.width() - chart.stubs() * Sketch.STUB - BEFORE_NUMBER - widest(chart.texts());
        var lengths = chart.withReference(chart.lengths());
        this.least = lengths.stream().reduce(BigDecimal.ZERO, BigDecimal::min).doubleValue();
        this.most = lengths.stream().reduce(BigDecimal.ZERO, BigDecimal::max).doubleValue();
    }

    Picture picture() {
        double top = Legend.draw(sketch, chart, false);
        double y = top;
        for (int i = 0; i < chart.rows().size(); i++) {
            y = category(i, y);
        }
        if (!namedAbove) {
            lines(top, y - BETWEEN / 2);
        }
        return sketch.picture(y);
    }

    /** The line that bars grow from, and the reference that they are held against. */
    private void lines(double from, double to) {
        sketch.axis(x(0), from, x(0), to);
        if (chart.reference() != null) {
            double x = x(chart.reference().value().doubleValue());
            sketch.reference(x, from, x, to);
        }
    }

    /**
     * Draws it from {@code top} on.
     *
     * @return where the next begins
     */
    private double category(int index, double top) {
        var name = name(chart.rows().get(index));
        double line = sketch.fontSize() * 1.2;
        double names = name.size() * line;
        double bars = alone() ? ALONE : ABREAST * series.size();
        double height = namedAbove ? names + 4 + bars : Math.max(names, bars);
        double baseline = namedAbove ? top : top + (height - names) / 2;
        for (var words : name) {
            baseline += line;
            sketch.name(
                    namedAbove ? 0 : left - AFTER_NAME, baseline - line * 0.24, namedAbove ? "start" : "end", words);
        }
        double firstBar = namedAbove ? top + names + 4 : top + (height - bars) / 2;
        if (chart.isStacked()) {
            stack(index, firstBar);
        } else {
            abreast(index, firstBar);
        }
        if (namedAbove) {
            // Drawn all the way they would go through the names.
            lines(firstBar - 2, firstBar + bars + 2);
        }
        return top + height + BETWEEN;
    }

    private void abreast(int index, double top) {
        double thickness = alone() ? ALONE : ABREAST;
        double y = top;
        for (var each : series) {
            var amount = each.amounts().get(index);
            double end = Math.max(x(0), x(amount.size()));
            if (amount.isTold()) {
                double from = Math.min(x(0), x(amount.size()));
                sketch.bar(from, y, Math.abs(x(amount.size()) - x(0)), thickness - (alone() ? 0 : WHITE), each.look());
            } else if (amount.isWithheld()) {
                sketch.stub(end, y, Sketch.STUB, thickness - WHITE, each.look());
                end += Sketch.STUB;
            }
            number(end, y + thickness / 2, amount.text());
            y += thickness;
        }
    }

    private void stack(int index, double y) {
        var from = BigDecimal.ZERO;
        for (var each : series) {
            var amount = each.amounts().get(index);
            if (amount.isTold() && amount.size() > 0) {
                var to = from.add(amount.value());
                double x = x(from.doubleValue());
                sketch.bar(x, y, x(to.doubleValue()) - x - WHITE, ALONE, each.look());
                from = to;
            }
        }
        double end = x(from.doubleValue());
        for (var each : series) {
            if (each.amounts().get(index).isWithheld()) {
                sketch.stub(end, y, Sketch.STUB, ALONE, each.look());
                end += Sketch.STUB;
            }
        }
        number(end, y + ALONE / 2, chart.rows().get(index).sumInWords());
    }

    private void number(double end, double middle, String text) {
        sketch.number(end + BEFORE_NUMBER, middle + sketch.middleOfText(), "start", text);
    }

    private double x(double value) {
        return most == least ? left : left + (right - left) * (value - least) / (most - least);
    }

    private boolean alone() {
        return chart.isStacked() || series.size() == 1;
    }

    private List<String> name(Row row) {
        return Letters.lines(row.label(), namedAbove ? sketch.room().width() : WIDEST_NAME, sketch.fontSize());
    }

    private double widest(Stream<String> texts) {
        return texts.mapToDouble(sketch::widthOf).max().orElse(0);
    }
}
