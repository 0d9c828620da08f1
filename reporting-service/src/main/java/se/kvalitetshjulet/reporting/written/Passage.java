package se.kvalitetshjulet.reporting.written;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Block;

/**
 * A heading, a paragraph or a list as it was written.
 *
 * @param line where it begins, from 1
 * @param source as it was typed
 * @param block where a figure stands as its name in braces
 */
public record Passage(int line, String source, Block block) {

    /** The figures that are bound in it. */
    public SortedSet<String> figures() {
        return runs().map(Block.Run::figureId).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The line that a figure is bound in first. */
    int lineOf(String figureId) {
        List<String> typed = source.lines().toList();
        for (int at = 0; at < typed.size(); at++) {
            if (typed.get(at).contains(figureId)) {
                return line + at;
            }
        }
        return line;
    }

    /** As it is printed; a figure that the report does not have stays a name. */
    Block with(FigureTexts figures) {
        return new Block(
                block.kind(),
                block.lines().stream()
                        .map(line -> line.stream().map(figures::inPlaceOf).toList())
                        .toList());
    }

    private Stream<Block.Run> runs() {
        return block.lines().stream().flatMap(List::stream);
    }
}
