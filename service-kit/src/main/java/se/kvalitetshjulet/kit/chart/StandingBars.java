package se.kvalitetshjulet.kit.chart;

import java.math.BigDecimal;
import java.util.List;

/** Bars over a course of time, beside each other or on each other. The number stands at each bar where it has room. */
final class StandingBars {

    /** How much of its time a bar, or a group of bars, fills. */
    private static final double FILL = 0.72;

    private static final double WIDEST = 48;
    private static final double WHITE = 1;

    private final Chart chart;
    private final Sketch sketch;
    private final List<Chart.Series> series;
    private final Plot plot;
    private final double width;
    private final boolean numbered;
    private double signedTo;

    StandingBars(Chart chart, Room room) {
        this.chart = chart;
        this.sketch = new Sketch(chart.id(), room);
        this.series = chart.drawn();
        double above = room.fontSize() + 8 + chart.stubs() * Sketch.STUB;
        this.plot = new Plot(sketch, chart, Legend.draw(sketch, chart, false), above, 0);
        int abreast = chart.isStacked() ? 1 : series.size();
        this.width = Math.min(WIDEST, plot.slot() * FILL / abreast);
        this.numbered = chart.texts().allMatch(text -> sketch.widthOf(text) <= (abreast == 1 ? plot.slot() : width));
    }

    Picture picture() {
        plot.grid();
        for (int i = 0; i < chart.rows().size(); i++) {
            if (chart.isStacked()) {
                stack(i);
            } else {
                group(i);
            }
        }
        plot.lines();
        return sketch.picture(plot.times(plot.bottom() + (belowNought() ? sketch.fontSize() : 0)));
    }

    private void group(int time) {
        double x = plot.x(time) - width * series.size() / 2;
        for (var each : series) {
            var amount = each.amounts().get(time);
            if (amount.isTold()) {
                double y = plot.y(amount.size());
                sketch.bar(
                        x + WHITE / 2,
                        Math.min(y, plot.ground()),
                        width - WHITE,
                        Math.abs(plot.ground() - y),
                        each.look());
                if (numbered) {
                    number(x + width / 2, y, amount.size() < 0, amount.text());
                }
            } else {
                sign(x, amount, each.look());
            }
            x += width;
        }
    }

    private void sign(double x, Amount amount, Look look) {
        double above = plot.ground();
        if (amount.isWithheld()) {
            above -= Sketch.STUB;
            sketch.stub(x, above, width, Sketch.STUB, look);
        }
        double middle = x + width / 2;
        double half = sketch.widthOf(amount.text()) / 2;
        // Written also where the numbers have no room: an empty place would be read as nought.
        if (numbered || middle - half >= signedTo) {
            number(middle, above, false, amount.text());
            signedTo = middle + half;
        }
    }

    private void stack(int time) {
        double x = plot.x(time) - width / 2;
        var from = BigDecimal.ZERO;
        double withheld = 0;
        for (var each : series) {
            var amount = each.amounts().get(time);
            if (amount.isTold() && amount.size() > 0) {
                var to = from.add(amount.value());
                double y = plot.y(to.doubleValue());
                sketch.bar(x, y + WHITE, width, plot.y(from.doubleValue()) - y - WHITE, each.look());
                from = to;
            }
        }
        for (var each : series) {
            if (each.amounts().get(time).isWithheld()) {
                withheld += Sketch.STUB;
                sketch.stub(x, plot.y(from.doubleValue()) - withheld, width, Sketch.STUB, each.look());
            }
        }
        if (numbered) {
            number(
                    plot.x(time),
                    plot.y(from.doubleValue()) - withheld,
                    false,
                    chart.rows().get(time).sumInWords());
        }
    }

    private void number(double x, double end, boolean below, String text) {
        sketch.number(x, below ? end + sketch.fontSize() + 2 : end - 6, "middle", text);
    }

    private boolean belowNought() {
        return chart.lengths().stream().anyMatch(length -> length.signum() < 0);
    }
}
