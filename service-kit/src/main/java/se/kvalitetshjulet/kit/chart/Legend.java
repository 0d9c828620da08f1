package se.kvalitetshjulet.kit.chart;

import java.util.List;
import se.kvalitetshjulet.kit.chart.Picture.Point;

/** What the colours, hatchings and marks stand for, in rows above a picture. */
final class Legend {

    private static final double ROW = 22;
    private static final double SAMPLE = 26;
    private static final double BETWEEN = 18;

    private final Sketch sketch;
    private double x;
    private double row;
    private boolean empty = true;

    private Legend(Sketch sketch) {
        this.sketch = sketch;
    }

    /**
     * Draws it where there is something to tell apart.
     *
     * @param named true where the series have their names in the picture already
     * @return how high it is
     */
    static double draw(Sketch sketch, Chart chart, boolean named) {
        var legend = new Legend(sketch);
        // Also of a single one that others were left out beside.
        if (chart.series().size() > 1 && !named) {
            chart.drawn()
                    .forEach(series -> legend.entry(series.label(), (left, middle) -> {
                        if (chart.isLines()) {
                            sketch.line(List.of(new Point(left, middle), new Point(left + 20, middle)), series.look());
                            sketch.mark(left + 10, middle, series.look());
                        } else {
                            sketch.bar(left, middle - 7, 20, 14, series.look());
                        }
                    }));
        }
        if (chart.reference() != null) {
            legend.entry(
                    chart.reference().inWords(), (left, middle) -> sketch.reference(left, middle, left + 20, middle));
        }
        return legend.empty ? 0 : legend.row + ROW + 6;
    }

    private interface Sample {
        void draw(double left, double middle);
    }

    private void entry(String label, Sample sample) {
        var lines = Letters.lines(label, sketch.room().width() - SAMPLE, sketch.fontSize());
        double width =
                SAMPLE + lines.stream().mapToDouble(sketch::widthOf).max().orElse(0);
        if (x > 0 && x + width > sketch.room().width()) {
            x = 0;
            row += ROW;
        }
        sample.draw(x, row + 10);
        for (int i = 0; i < lines.size(); i++) {
            row += i == 0 ? 0 : ROW - 4;
            sketch.name(x + SAMPLE, row + 10 + sketch.middleOfText(), "start", lines.get(i));
        }
        x += width + BETWEEN;
        empty = false;
    }
}
