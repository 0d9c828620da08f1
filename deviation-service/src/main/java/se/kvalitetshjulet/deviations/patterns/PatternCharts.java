package se.kvalitetshjulet.deviations.patterns;

import java.util.List;
import java.util.Locale;
import se.kvalitetshjulet.kit.chart.Amount;
import se.kvalitetshjulet.kit.chart.Chart;

/** The patterns as pictures, for those who would rather look. */
final class PatternCharts {

    private static final int MOST_BARS = 15;

    private PatternCharts() {}

    /** A group with its picture. */
    public record Drawn(Patterns.Group group, Chart chart) {}

    static List<Drawn> of(Patterns patterns) {
        return patterns.groups().stream()
                .map(group -> new Drawn(
                        group,
                        group.dimension() == Dimension.ALL
                                ? overYears(patterns, group)
                                : besideEarlier(patterns, group)))
                .toList();
    }

    static Chart closing(Patterns patterns) {
        var chart = Chart.standing("tid-till-avslut", "Mediantid till avslut", "År", "Mediantid")
                .unit("dagar");
        patterns.closing()
                .forEach(time -> chart.add(
                        Integer.toString(time.year()),
                        List.of(time.medianDays() == null ? Amount.missing() : Amount.of(time.medianDays()))));
        return chart;
    }

    private static Chart overYears(Patterns patterns, Patterns.Group group) {
        var chart = Chart.standing(id(group), group.title(), "År", "Avvikelser").unit("antal");
        var counts = group.lines().getFirst().counts();
        for (int place = 0; place < counts.size(); place++) {
            chart.add(Integer.toString(patterns.years().get(place)), counts.get(place));
        }
        return chart;
    }

    private static Chart besideEarlier(Patterns patterns, Patterns.Group group) {
        boolean compared = group.lines().getFirst().expected() != null;
        var now = Integer.toString(patterns.year());
        var chart = (compared
                        ? Chart.lying(id(group), group.title(), "Vad", now, "Medel av tidigare år")
                        : Chart.lying(id(group), group.title(), "Vad", now))
                .unit("antal");
        group.lines().stream()
                .limit(MOST_BARS)
                .forEach(line -> chart.add(
                        line.label(),
                        compared
                                ? List.of(Amount.of(line.now()), Amount.of(line.expected()))
                                : List.of(Amount.of(line.now()))));
        return chart;
    }

    private static String id(Patterns.Group group) {
        return "monster-" + group.dimension().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
