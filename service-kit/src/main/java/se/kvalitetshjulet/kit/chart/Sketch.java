package se.kvalitetshjulet.kit.chart;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.kvalitetshjulet.kit.chart.Picture.Bar;
import se.kvalitetshjulet.kit.chart.Picture.Hatching;
import se.kvalitetshjulet.kit.chart.Picture.Label;
import se.kvalitetshjulet.kit.chart.Picture.Mark;
import se.kvalitetshjulet.kit.chart.Picture.Point;
import se.kvalitetshjulet.kit.chart.Picture.Stroke;

/** A picture while it is drawn. */
final class Sketch {

    private static final String INK = "#1b1e23";
    private static final String QUIET = "#4b545c";
    private static final String GRID = "#d5dadd";
    private static final String AXIS = "#5f6b73";
    private static final String NONE = "none";

    /** Of the dashed outline that stands for a number that is not shown, whatever the scale. */
    static final double STUB = 10;

    private static final double MARK = 4.5;

    private final String name;
    private final Room room;
    private final Set<Look> hatched = EnumSet.noneOf(Look.class);
    private final List<Stroke> grid = new ArrayList<>();
    private final List<Bar> bars = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    Sketch(String chartId, Room room) {
        this.name = chartId + "-" + room.label();
        this.room = room;
    }

    Room room() {
        return room;
    }

    int fontSize() {
        return room.fontSize();
    }

    /** From the baseline of a text up to the middle of its small letters. */
    double middleOfText() {
        return fontSize() * 0.33;
    }

    double widthOf(String text) {
        return Letters.width(text, fontSize());
    }

    void bar(double x, double y, double width, double height, Look look) {
        bars.add(new Bar(x, y, width, height, fill(look), NONE));
    }

    /** What is not shown: an empty outline that no length can be read from. */
    void stub(double x, double y, double width, double height, Look look) {
        bars.add(new Bar(x + 1, y + 1, Math.max(1, width - 2), Math.max(1, height - 2), NONE, look.colour()));
    }

    void gridLine(double x1, double y1, double x2, double y2) {
        grid.add(new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), GRID, 1, false));
    }

    void axis(double x1, double y1, double x2, double y2) {
        strokes.add(new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), AXIS, 2, false));
    }

    void reference(double x1, double y1, double x2, double y2) {
        strokes.add(new Stroke(List.of(new Point(x1, y1), new Point(x2, y2)), INK, 2, true));
    }

    void line(List<Point> points, Look look) {
        strokes.add(new Stroke(points, look.colour(), 2.5, false));
    }

    void mark(double x, double y, Look look) {
        double r = MARK;
        var corners = switch (look.marker()) {
            case CIRCLE -> List.<Point>of();
            case SQUARE ->
                List.of(
                        new Point(x - r, y - r),
                        new Point(x + r, y - r),
                        new Point(x + r, y + r),
                        new Point(x - r, y + r));
            case TRIANGLE ->
                List.of(new Point(x, y - 1.3 * r), new Point(x + 1.3 * r, y + r), new Point(x - 1.3 * r, y + r));
            case DIAMOND ->
                List.of(
                        new Point(x, y - 1.4 * r),
                        new Point(x + 1.4 * r, y),
                        new Point(x, y + 1.4 * r),
                        new Point(x - 1.4 * r, y));
        };
        marks.add(new Mark(x, y, r, corners, look.colour()));
    }

    void name(double x, double y, String anchor, String text) {
        labels.add(new Label(x, y, anchor, text, INK, false));
    }

    void number(double x, double y, String anchor, String text) {
        labels.add(new Label(x, y, anchor, text, INK, true));
    }

    void quiet(double x, double y, String anchor, String text) {
        labels.add(new Label(x, y, anchor, text, QUIET, false));
    }

    Picture picture(double height) {
        var hatchings = hatched.stream()
                .map(look -> new Hatching(idOf(look), Look.SIDE, look.colour(), look.hatching()))
                .toList();
        return new Picture(
                name,
                room.label(),
                room.width(),
                (int) Math.ceil(height),
                fontSize(),
                hatchings,
                grid,
                bars,
                strokes,
                marks,
                labels);
    }

    private String fill(Look look) {
        if (look.hatching().isEmpty()) {
            return look.colour();
        }
        hatched.add(look);
        return "url(#" + idOf(look) + ")";
    }

    private String idOf(Look look) {
        return name + "-" + (look.ordinal() + 1);
    }
}
