package se.kvalitetshjulet.kit.web;

import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.kit.web.BarChart.Bar;
import se.kvalitetshjulet.kit.web.BarChart.Label;
import se.kvalitetshjulet.kit.web.BarChart.Row;

/** Where things go in a chart. Shares are of the longest bar; pixels are CSS pixels. */
enum BarLayout {
    /** The name stands over its bar and the number after it, so that both have room on the narrowest screen. */
    LYING {
        private static final int STEP = 56;
        private static final int THICKNESS = 22;
        private static final int UNDER_NAME = 24;

        /** The rest is kept for the number after the longest bar. */
        private static final double LONGEST = 0.78;

        @Override
        int height(int bars) {
            return bars * STEP;
        }

        @Override
        List<Bar> baseline(int bars) {
            var lines = new ArrayList<Bar>();
            for (int i = 0; i < bars; i++) {
                lines.add(new Bar("0", "" + (i * STEP + UNDER_NAME - 2), "2", "" + (THICKNESS + 4), LINE));
            }
            return lines;
        }

        @Override
        Bar bar(int index, int of, double from, double share, String colour) {
            return new Bar(
                    BarChart.percent(from * LONGEST),
                    "" + (index * STEP + UNDER_NAME),
                    BarChart.percent(share * LONGEST),
                    "" + THICKNESS,
                    colour);
        }

        @Override
        List<Label> labels(int index, int of, double share, Row row) {
            int top = index * STEP;
            return List.of(
                    new Label("0", 0, top + 16, "start", row.label(), false),
                    new Label(BarChart.percent(share * LONGEST), 8, top + UNDER_NAME + 17, "start", row.text(), true));
        }
    },

    /** The number stands over its bar and the name under it, on two lines where it has two words. */
    STANDING {
        private static final int ABOVE = 26;
        private static final int TALLEST = 180;
        private static final int BELOW = 46;

        /** How much of its slot a bar fills. */
        private static final double FILL = 0.62;

        @Override
        int height(int bars) {
            return ABOVE + TALLEST + BELOW;
        }

        @Override
        List<Bar> baseline(int bars) {
            return List.of(new Bar("0", "" + (ABOVE + TALLEST), "100%", "2", LINE));
        }

        @Override
        Bar bar(int index, int of, double from, double share, String colour) {
            return new Bar(
                    BarChart.percent((index + (1 - FILL) / 2) / of),
                    BarChart.plain(ABOVE + TALLEST * (1 - from - share)),
                    BarChart.percent(FILL / of),
                    BarChart.plain(TALLEST * share),
                    colour);
        }

        @Override
        List<Label> labels(int index, int of, double share, Row row) {
            var middle = BarChart.percent((index + 0.5) / of);
            var labels = new ArrayList<Label>();
            labels.add(new Label(
                    middle, 0, (int) Math.round(ABOVE + TALLEST * (1 - share)) - 8, "middle", row.text(), true));
            var lines = row.label().split(" ", 2);
            for (int line = 0; line < lines.length; line++) {
                labels.add(new Label(middle, 0, ABOVE + TALLEST + 20 + line * 18, "middle", lines[line], false));
            }
            return labels;
        }
    };

    private static final String LINE = "#5f6b73";

    abstract int height(int bars);

    abstract List<Bar> baseline(int bars);

    abstract Bar bar(int index, int of, double from, double share, String colour);

    abstract List<Label> labels(int index, int of, double share, Row row);
}
