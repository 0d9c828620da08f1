package se.kvalitetshjulet.reporting.report;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A piece of what a person has written, ready to be printed in every form.
 *
 * @param lines one; of a list, one for each of its items
 */
public record Block(Kind kind, List<List<Run>> lines) {

    public Block {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** What it is; headings are below the section's own. */
    public enum Kind {
        HEADING,
        SUBHEADING,
        PARAGRAPH,
        BULLETS,
        NUMBERS
    }

    /**
     * Words that are written alike.
     *
     * @param link where they lead: http, https or mailto; null for nowhere
     * @param figureId the figure whose value they are; null for words
     */
    public record Run(
            String text,
            boolean strong,
            boolean emphasis,
            @Nullable String link,
            @Nullable String figureId) {

        public static Run of(String text) {
            return new Run(text, false, false, null, null);
        }

        /** The same with other words. */
        public Run saying(String other) {
            return new Run(other, strong, emphasis, link, figureId);
        }
    }

    /** For whoever can show nothing but text. */
    String inPlainText() {
        return switch (kind) {
            case HEADING, SUBHEADING, PARAGRAPH -> inPlainText(lines.getFirst());
            case BULLETS -> lines.stream().map(line -> "• " + inPlainText(line)).collect(Collectors.joining("\n"));
            case NUMBERS -> numbered();
        };
    }

    private String numbered() {
        var text = new StringBuilder();
        for (int item = 0; item < lines.size(); item++) {
            text.append(item == 0 ? "" : "\n").append(item + 1).append(". ").append(inPlainText(lines.get(item)));
        }
        return text.toString();
    }

    private static String inPlainText(List<Run> line) {
        return line.stream().map(Run::text).collect(Collectors.joining());
    }
}
