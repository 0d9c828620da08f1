package se.kvalitetshjulet.reporting.unexecuted;

import java.util.regex.Pattern;
import se.kvalitetshjulet.statute.Quarter;

/** A figure by what it counts: the total of a quarter is the same in its own report and in the later ones that compare. */
public record FigureOfQuarter(Quarter quarter, String figureId) {

    private static final Pattern OF_ANOTHER = Pattern.compile("(.+)\\.quarter\\.(\\d{4}-Q[1-4])");

    /**
     * @param quarter that the report is about
     * @param figureId its name there
     */
    public static FigureOfQuarter in(Quarter quarter, String figureId) {
        var other = OF_ANOTHER.matcher(figureId);
        return other.matches()
                ? new FigureOfQuarter(Quarter.parse(other.group(2)), other.group(1) + ".total")
                : new FigureOfQuarter(quarter, figureId);
    }
}
