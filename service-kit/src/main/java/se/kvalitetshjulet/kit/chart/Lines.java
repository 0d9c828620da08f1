package se.kvalitetshjulet.kit.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kvalitetshjulet.kit.chart.Picture.Point;

/**
 * Lines over a course of time, broken where a number is not told; the sign of what is not told stands under its time.
 * What each line comes to stands at its end, with its name where there is room.
 */
final class Lines {

    private static final double ABOVE = 8;
    private static final double AROUND_MARK = 12;

    /** A name that is longer leaves too little for its line. */
    private static final double LONGEST_NAME = 190;

    private final Chart chart;
    private final Sketch sketch;
    private final List<Chart.Series> series;
    private final boolean named;
    private final Plot plot;

    Lines(Chart chart, Room room) {
        this.chart = chart;
        this.sketch = new Sketch(chart.id(), room);
        this.series = chart.drawn();
        this.named = room == Room.WIDE
                && chart.series().size() > 1
                && series.stream().allMatch(each -> sketch.widthOf(each.label()) <= LONGEST_NAME);
        double longest = series.stream()
                .mapToDouble(each -> sketch.widthOf(ending(each)))
                .max()
                .orElse(0);
        double legend = Legend.draw(sketch, chart, named);
        this.plot = new Plot(sketch, chart, legend, ABOVE, longest);
    }

    Picture picture() {
        plot.grid();
        plot.lines();
        for (var each : series) {
            line(each);
        }
        endings();
        return sketch.picture(notTold(plot.times(plot.bottom())));
    }

    private void line(Chart.Series one) {
        var stretch = new ArrayList<Point>();
        for (int i = 0; i <= one.amounts().size(); i++) {
            if (i < one.amounts().size() && one.amounts().get(i).isTold()) {
                stretch.add(point(one, i));
            } else {
                stretch(stretch, one.look());
                stretch.clear();
            }
        }
    }

    /** Marks every point where they do not run together, and else what cannot be seen without a mark: a point alone, and the last. */
    private void stretch(List<Point> points, Look look) {
        if (points.size() > 1) {
            sketch.line(points, look);
        }
        for (var point : points) {
            if (plot.slot() >= AROUND_MARK || points.size() == 1 || point.equals(points.getLast())) {
                sketch.mark(point.x(), point.y(), look);
            }
        }
    }

    /** One below the other, each as near the end of its line as the others allow. */
    private void endings() {
        double line = sketch.fontSize() * 1.25;
        double free = Double.NEGATIVE_INFINITY;
        var inOrder = series.stream()
                .sorted(Comparator.comparingDouble(each -> end(each).y()))
                .toList();
        for (int i = 0; i < inOrder.size(); i++) {
            var each = inOrder.get(i);
            double lowest = plot.bottom() - line * (inOrder.size() - 1 - i);
            double y = Math.min(lowest, Math.max(free, end(each).y()));
            sketch.number(plot.end(), y + sketch.middleOfText(), "start", ending(each));
            free = y + line;
        }
    }

    private String ending(Chart.Series one) {
        var text = one.amounts().get(lastTold(one)).text();
        return named ? one.label() + " " + text : text;
    }

    private Point end(Chart.Series one) {
        return point(one, lastTold(one));
    }

    private static int lastTold(Chart.Series one) {
        int last = one.amounts().size() - 1;
        while (!one.amounts().get(last).isTold()) {
            last--;
        }
        return last;
    }

    private Point point(Chart.Series one, int time) {
        return new Point(plot.x(time), plot.y(one.amounts().get(time).size()));
    }

    /**
     * Writes the signs of what is not told, a row for each series that has any.
     *
     * @return what is free below them
     */
    private double notTold(double from) {
        double y = from;
        for (var each : series) {
            if (each.amounts().stream().allMatch(Amount::isTold)) {
                continue;
            }
            y += sketch.fontSize() * 1.25;
            double taken = 0;
            if (series.size() > 1) {
                sketch.mark(AROUND_MARK / 2, y - sketch.middleOfText(), each.look());
            }
            for (int i = 0; i < each.amounts().size(); i++) {
                var amount = each.amounts().get(i);
                double half = sketch.widthOf(amount.text()) / 2;
                if (!amount.isTold() && plot.x(i) - half >= taken) {
                    sketch.quiet(plot.x(i), y, "middle", amount.text());
                    taken = plot.x(i) + half;
                }
            }
        }
        return y == from ? from : y + 8;
    }
}
