package se.kvalitetshjulet.reporting.written;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the figures of a passage were when it was written. It is remembered as long as the passage stands as it was typed, whatever
 * is written around it.
 *
 * @param passage as it was typed
 * @param figures what each was printed as; an empty text for one that was not there yet
 */
public record Remembered(String passage, SortedMap<String, String> figures) {

    public Remembered {
        figures = new TreeMap<>(figures);
    }

    /**
     * @param before what was remembered of the version before
     */
    public static List<Remembered> of(Writing writing, FigureTexts now, List<Remembered> before) {
        Map<String, Remembered> kept = byPassage(before);
        return writing.passages().stream()
                .filter(passage -> !passage.figures().isEmpty())
                .map(passage -> kept.getOrDefault(passage.source(), of(passage, now)))
                .distinct()
                .toList();
    }

    /** What whoever has read the text through with its figures as they are now remembers. */
    public static List<Remembered> anew(Writing writing, FigureTexts now) {
        return of(writing, now, List.of());
    }

    private static Remembered of(Passage passage, FigureTexts now) {
        SortedMap<String, String> figures = new TreeMap<>();
        passage.figures().forEach(figureId -> figures.put(figureId, now.of(figureId)));
        return new Remembered(passage.source(), figures);
    }

    static Map<String, Remembered> byPassage(List<Remembered> all) {
        return all.stream().collect(Collectors.toMap(Remembered::passage, Function.identity(), (first, _) -> first));
    }
}
