package se.kvalitetshjulet.reporting.written;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import se.kvalitetshjulet.reporting.report.Block;

/**
 * Reads the little of Markdown that a report may hold: headings, paragraphs, lists, emphasis and links. All else is either
 * text as it was typed, as HTML is, or a fault, as an image is.
 */
final class MarkdownReader {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ListBlock.class))
            .customInlineContentParserFactory(new BoundFigure.Reader())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private static final Pattern LINE = Pattern.compile("\\R");

    private final String text;
    private final List<String> lines;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();

    MarkdownReader(String text) {
        this.text = text;
        this.lines = List.of(LINE.split(text, -1));
    }

    Writing read() {
        Node document = PARSER.parse(text);
        int highest = highestHeading(document);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Heading heading ->
                    add(
                            heading,
                            heading.getLevel() == highest ? Block.Kind.HEADING : Block.Kind.SUBHEADING,
                            List.of(inline(heading)));
                case Paragraph paragraph -> add(paragraph, Block.Kind.PARAGRAPH, List.of(inline(paragraph)));
                case BulletList list -> add(list, Block.Kind.BULLETS, items(list));
                case OrderedList list -> add(list, Block.Kind.NUMBERS, items(list));
                default -> {
                    // Nothing else is read as a block of its own: what defines a link has said it where it is used.
                }
            }
        }
        return new Writing(
                passages,
                faults.stream().sorted(Comparator.comparing(Fault::line)).toList());
    }

    /** A text that begins below the highest level does not leave a level out. */
    private static int highestHeading(Node document) {
        int highest = Integer.MAX_VALUE;
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading) {
                highest = Math.min(highest, heading.getLevel());
            }
        }
        return highest;
    }

    private void add(Node node, Block.Kind kind, List<List<Block.Run>> content) {
        List<List<Block.Run>> said =
                content.stream().filter(line -> !line.isEmpty()).toList();
        if (!said.isEmpty()) {
            passages.add(new Passage(lineOf(node), sourceOf(node), new Block(kind, said)));
        }
    }

    private List<Block.Run> inline(Node parent) {
        return new InlineReader(faults).read(parent);
    }

    private List<List<Block.Run>> items(ListBlock list) {
        List<List<Block.Run>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(item((ListItem) item));
        }
        return items;
    }

    private List<Block.Run> item(ListItem item) {
        List<Block.Run> runs = new ArrayList<>();
        for (Node part = item.getFirstChild(); part != null; part = part.getNext()) {
            if (part instanceof Paragraph && part == item.getFirstChild()) {
                runs.addAll(inline(part));
            } else {
                faults.add(new Fault(
                        lineOf(part),
                        "En punkt i en lista får bara ha text. Skriv det som en egen punkt, eller som ett stycke efter"
                                + " listan."));
            }
        }
        return runs;
    }

    private static int lineOf(Node node) {
        return node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
    }

    private String sourceOf(Node node) {
        List<Integer> spanned =
                node.getSourceSpans().stream().map(SourceSpan::getLineIndex).toList();
        return spanned.isEmpty()
                ? ""
                : String.join("\n", lines.subList(spanned.getFirst(), spanned.getLast() + 1))
                        .strip();
    }
}
