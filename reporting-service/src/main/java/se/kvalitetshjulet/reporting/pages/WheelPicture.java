package se.kvalitetshjulet.reporting.pages;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.Quarter;

/**
 * The year as a wheel: January at the top, clockwise. A month in which a report is to be sent has the report's colour
 * and name; everything it shows stands in the table beside it too.
 */
public final class WheelPicture {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** Of a picture that is 400 by 400 with its middle at nought. */
    private static final double OUTER = 190;

    private static final double INNER = 112;
    private static final double QUARTERS_OUTER = 106;
    private static final double QUARTERS_INNER = 78;

    /** Degrees of white between two months. */
    private static final double GAP = 1.2;

    private final int year;
    private final LocalDate today;
    private final Map<Month, Task> tasks;

    /** What is to be sent in a month. */
    public record Task(Quarter quarter, Look look) {}

    /** The colours of a state; the text in them has a contrast of 4.5:1 or more. */
    public enum Look {
        DONE("#2b7a4b", "#ffffff"),
        WITH_THE_BOARD("#17596b", "#ffffff"),
        NOW("#f0b429", "#1b1e23"),
        LATE("#b3261e", "#ffffff"),
        LATER("#cfe1e6", "#0f404e");

        private final String fill;
        private final String ink;

        Look(String fill, String ink) {
            this.fill = fill;
            this.ink = ink;
        }
    }

    /** A piece of a ring with its text. */
    public record Slice(
            String path,
            String fill,
            String ink,
            String x,
            String y,
            String text,
            @Nullable String under) {}

    /** The hand that shows the day. */
    public record Hand(String x1, String y1, String x2, String y2) {}

    WheelPicture(int year, LocalDate today, Map<Month, Task> tasks) {
        this.year = year;
        this.today = today;
        this.tasks = Map.copyOf(tasks);
    }

    public int year() {
        return year;
    }

    public List<Slice> months() {
        var slices = new ArrayList<Slice>();
        for (var month : Month.values()) {
            double from = (month.getValue() - 1) * 30;
            var task = tasks.get(month);
            var name = month.getDisplayName(TextStyle.SHORT_STANDALONE, SWEDISH).replace(".", "");
            slices.add(slice(
                    from,
                    from + 30,
                    OUTER,
                    INNER,
                    task == null ? "#eef1f2" : task.look().fill,
                    task == null ? "#3d464c" : task.look().ink,
                    name.substring(0, 3),
                    task == null ? null : "kv " + task.quarter().number()));
        }
        return slices;
    }

    public List<Slice> quarters() {
        var slices = new ArrayList<Slice>();
        for (int number = 1; number <= 4; number++) {
            slices.add(slice(
                    (number - 1) * 90,
                    number * 90,
                    QUARTERS_OUTER,
                    QUARTERS_INNER,
                    "#ffffff",
                    "#535b61",
                    "kv " + number,
                    null));
        }
        return slices;
    }

    /** None in a year that is not the day's. */
    public @Nullable Hand hand() {
        if (year != today.getYear()) {
            return null;
        }
        double degrees = 360.0 * (today.getDayOfYear() - 0.5) / today.lengthOfYear();
        return new Hand(x(degrees, INNER - 8), y(degrees, INNER - 8), x(degrees, OUTER + 8), y(degrees, OUTER + 8));
    }

    private static Slice slice(
            double from,
            double to,
            double outer,
            double inner,
            String fill,
            String ink,
            String text,
            @Nullable String under) {
        double middle = (from + to) / 2;
        double first = from + GAP / 2;
        double last = to - GAP / 2;
        var path = "M" + at(first, outer) + arc(outer, 1) + at(last, outer) + " L" + at(last, inner) + arc(inner, 0)
                + at(first, inner) + " Z";
        double radius = (outer + inner) / 2;
        return new Slice(path, fill, ink, x(middle, radius), y(middle, radius), text, under);
    }

    private static String arc(double radius, int clockwise) {
        return " A" + number(radius) + " " + number(radius) + " 0 0 " + clockwise + " ";
    }

    private static String at(double degrees, double radius) {
        return x(degrees, radius) + " " + y(degrees, radius);
    }

    private static String x(double degrees, double radius) {
        return number(radius * Math.sin(Math.toRadians(degrees)));
    }

    private static String y(double degrees, double radius) {
        return number(-radius * Math.cos(Math.toRadians(degrees)));
    }

    private static String number(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
