package se.kvalitetshjulet.reporting.written;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A passage whose figures have changed since it was written.
 *
 * @param line where the passage begins, from 1
 * @param passage as it was typed
 */
public record Flag(int line, String passage, List<Change> changes) {

    public Flag {
        changes = List.copyOf(changes);
    }

    /**
     * @param before what it was printed as; an empty text when it was not there
     */
    public record Change(String figureId, String before, String now) {

        /** {@code avvikelser.totalt: 70 → 71}. */
        public String inWords() {
            return figureId + ": " + (before.isEmpty() ? "fanns inte" : before) + " → " + now;
        }
    }

    /** A figure that is there no more is not flagged but unknown. */
    public static List<Flag> of(Writing writing, List<Remembered> remembered, FigureTexts now) {
        Map<String, Remembered> kept = Remembered.byPassage(remembered);
        return writing.passages().stream()
                .flatMap(passage -> Stream.ofNullable(kept.get(passage.source()))
                        .map(of -> new Flag(passage.line(), passage.source(), changes(of, now))))
                .filter(flag -> !flag.changes().isEmpty())
                .toList();
    }

    private static List<Change> changes(Remembered remembered, FigureTexts now) {
        return remembered.figures().entrySet().stream()
                .filter(figure -> now.has(figure.getKey()))
                .map(figure -> new Change(figure.getKey(), figure.getValue(), now.of(figure.getKey())))
                .filter(change -> !Objects.equals(change.before(), change.now()))
                .toList();
    }
}
