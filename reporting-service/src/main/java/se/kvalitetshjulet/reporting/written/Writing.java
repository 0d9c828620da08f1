package se.kvalitetshjulet.reporting.written;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Block;

/**
 * A text as it was read.
 *
 * @param faults what it may not hold, in the order of its lines
 */
public record Writing(List<Passage> passages, List<Fault> faults) {

    public Writing {
        passages = List.copyOf(passages);
        faults = List.copyOf(faults);
    }

    public static Writing of(String text) {
        return new MarkdownReader(text).read();
    }

    /** Ready to be printed. */
    public List<Block> with(FigureTexts figures) {
        return passages.stream().map(passage -> passage.with(figures)).toList();
    }

    /** What it may not hold, and the names that the report has no figure for. */
    public List<Fault> faultsWith(FigureTexts figures) {
        List<Fault> all = new ArrayList<>(faults);
        unknown(figures).forEach(all::add);
        return List.copyOf(all);
    }

    /** Names without a figure. */
    public Stream<Fault> unknown(FigureTexts figures) {
        return passages.stream()
                .flatMap(passage -> passage.figures().stream()
                        .filter(figureId -> !figures.has(figureId))
                        .map(figureId -> new Fault(
                                passage.lineOf(figureId),
                                "Rapporten har ingen siffra som heter " + figureId
                                        + ". Välj ett namn i listan över siffror.")));
    }
}
