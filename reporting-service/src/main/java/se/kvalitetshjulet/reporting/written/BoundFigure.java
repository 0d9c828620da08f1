package se.kvalitetshjulet.reporting.written;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** A figure in the text by its name, {@code {{avvikelser.totalt}}}. */
final class BoundFigure extends CustomNode {

    /** Empty where the braces do not hold a name. */
    private final String figureId;

    private BoundFigure(String figureId) {
        this.figureId = figureId;
    }

    String figureId() {
        return figureId;
    }

    /** Reads it before anything else in its line, so that no sign in a name is taken for Markdown. */
    static final class Reader implements InlineContentParser, InlineContentParserFactory {

        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return this;
        }

        @Override
        public ParsedInline tryParse(InlineParserState state) {
            Scanner scanner = state.scanner();
            scanner.next();
            if (!scanner.next('{')) {
                return ParsedInline.none();
            }
            var start = scanner.position();
            while (scanner.peek() != '}'
                    && scanner.peek() != '{'
                    && scanner.peek() != '\n'
                    && scanner.peek() != Scanner.END) {
                scanner.next();
            }
            var end = scanner.position();
            String name = scanner.getSource(start, end).getContent().strip();
            boolean closed = scanner.next('}') && scanner.next('}');
            return ParsedInline.of(
                    new BoundFigure(closed && name.matches("\\S{1,200}") ? name : ""),
                    closed ? scanner.position() : end);
        }
    }
}
