package se.kvalitetshjulet.kit.chart;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A chart as geometry, in the order in which it is painted: the tag {@code kvhPicture} only writes it down. Lengths are
 * CSS pixels at the picture's own size, from its upper left corner.
 *
 * @param name begins the ids within it: unique on the page
 * @param room {@code bred} or {@code smal}
 */
public record Picture(
        String name,
        String room,
        int width,
        int height,
        int fontSize,
        List<Hatching> hatchings,
        List<Stroke> grid,
        List<Bar> bars,
        List<Stroke> strokes,
        List<Mark> marks,
        List<Label> labels) {

    /**
     * What fills the bars of a series: a square that repeats itself.
     *
     * @param side of the square
     * @param lines white, as a path within the square
     */
    public record Hatching(String id, int side, String colour, String lines) {}

    /**
     * A rectangle.
     *
     * @param fill a colour, {@code url(#…)} for a hatching, or {@code none}
     * @param outline a colour, dashed; {@code none} for a bar that is told
     */
    public record Bar(double x, double y, double width, double height, String fill, String outline) {

        public Bar {
            x = tenth(x);
            y = tenth(y);
            width = tenth(width);
            height = tenth(height);
        }

        public boolean isTold() {
            return outline.equals("none");
        }
    }

    /** A corner of a line. */
    public record Point(double x, double y) {

        public Point {
            x = tenth(x);
            y = tenth(y);
        }
    }

    /** A line through points. */
    public record Stroke(List<Point> points, String colour, double width, boolean dashed) {

        public Stroke {
            points = List.copyOf(points);
        }

        /** As SVG's path data. */
        public String path() {
            return pathThrough(points);
        }
    }

    /** The mark of a point of a series; around one a circle can be drawn, the others are paths. */
    public record Mark(double x, double y, double radius, List<Point> corners, String colour) {

        public Mark {
            x = tenth(x);
            y = tenth(y);
            corners = List.copyOf(corners);
        }

        public boolean isRound() {
            return corners.isEmpty();
        }

        public String path() {
            return pathThrough(corners) + "Z";
        }
    }

    /**
     * A text at its baseline.
     *
     * @param anchor SVG's text-anchor
     */
    public record Label(double x, double y, String anchor, String text, String colour, boolean strong) {

        public Label {
            x = tenth(x);
            y = tenth(y);
        }
    }

    public Picture {
        hatchings = List.copyOf(hatchings);
        grid = List.copyOf(grid);
        bars = List.copyOf(bars);
        strokes = List.copyOf(strokes);
        marks = List.copyOf(marks);
        labels = List.copyOf(labels);
    }

    private static String pathThrough(List<Point> points) {
        return IntStream.range(0, points.size())
                .mapToObj(i -> (i == 0 ? "M" : "L") + points.get(i).x() + " "
                        + points.get(i).y())
                .collect(Collectors.joining());
    }

    private static double tenth(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
