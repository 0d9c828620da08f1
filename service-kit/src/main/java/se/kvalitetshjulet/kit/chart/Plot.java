package se.kvalitetshjulet.kit.chart;

import java.util.ArrayList;
import java.util.List;

/** The ground of a picture over time: an axis of numbers to the left, the times below, and where things go between. */
final class Plot {

    private static final double LINE = 1.2;

    /** Between the axis and the first point of a line. */
    private static final double EDGE = 14;

    private final Sketch sketch;
    private final Chart chart;
    private final Scale scale;
    private final double top;
    private final double left;
    private final double right;

    /**
     * @param from what is free below the legend
     * @param above room for what is written above the highest tick
     * @param right room for what is written to the right of the last time
     */
    Plot(Sketch sketch, Chart chart, double from, double above, double right) {
        this.sketch = sketch;
        this.chart = chart;
        this.scale = Scale.over(chart.withReference(chart.lengths()), chart.axisFrom());
        double begin = from;
        if (chart.unit() != null) {
            sketch.quiet(0, begin + sketch.fontSize(), "start", chart.unit());
            begin += sketch.fontSize() * LINE + 4;
        }
        this.top = begin + above;
        this.left = scale.ticks().stream()
                        .mapToDouble(tick -> sketch.widthOf(scale.text(tick)))
                        .max()
                        .orElse(0)
                + 8;
        this.right = right;
    }

    /** From one time to the next. Lines go from one edge to the other, bars stand in the middle of their time. */
    double slot() {
        int times = chart.rows().size();
        return chart.isLines() && times > 1 ? (end() - left - 2 * EDGE) / (times - 1) : (end() - left) / times;
    }

    double end() {
        return sketch.room().width() - right;
    }

    /** The middle of a time. */
    double x(int index) {
        return chart.isLines() && chart.rows().size() > 1
                ? left + EDGE + slot() * index
                : left + slot() * (index + 0.5);
    }

    double y(double value) {
        return top + sketch.room().plotHeight() * (1 - scale.share(value));
    }

    /** Where bars grow from: nought, or where the axis begins above it. */
    double ground() {
        return y(Math.max(0, scale.from().doubleValue()));
    }

    double bottom() {
        return top + sketch.room().plotHeight();
    }

    void grid() {
        for (var tick : scale.ticks()) {
            double y = y(tick.doubleValue());
            sketch.gridLine(left, y, end(), y);
            sketch.quiet(left - 8, y + sketch.middleOfText(), "end", scale.text(tick));
        }
    }

    /** The line that bars and lines stand on, and the reference that they are held against. */
    void lines() {
        sketch.axis(left, ground(), end(), ground());
        if (chart.reference() != null) {
            double y = y(chart.reference().value().doubleValue());
            sketch.reference(left, y, end(), y);
        }
    }

    /**
     * Writes the times; where not all have room every second, third … counted from the last. A second line, the year as
     * a rule, is written where it changes.
     *
     * @return what is free below them
     */
    double times(double from) {
        var labels = chart.rows().stream().map(Plot::lines).toList();
        double widest = labels.stream()
                .flatMap(List::stream)
                .mapToDouble(sketch::widthOf)
                .max()
                .orElse(0);
        int every = (int) Math.ceil((widest + 4) / slot());
        double line = sketch.fontSize() * LINE;
        double free = from;
        var before = "";
        for (int i = (labels.size() - 1) % every; i < labels.size(); i += every) {
            var lines = labels.get(i);
            sketch.name(x(i), from + line, "middle", lines.getFirst());
            var second = lines.size() > 1 ? lines.get(1) : "";
            if (!second.equals(before)) {
                sketch.name(x(i), from + 2 * line, "middle", second);
            }
            before = second;
            free = Math.max(free, from + lines.size() * line);
        }
        return free + 6;
    }

    private static List<String> lines(Row row) {
        var lines = new ArrayList<String>();
        var label = row.label();
        int lastSpace = label.lastIndexOf(' ');
        if (lastSpace > 0) {
            lines.add(label.substring(0, lastSpace));
        }
        lines.add(label.substring(lastSpace + 1));
        return lines;
    }
}
