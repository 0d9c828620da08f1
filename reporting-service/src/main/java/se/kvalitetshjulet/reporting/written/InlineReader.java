package se.kvalitetshjulet.reporting.written;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.report.Block;

/** Reads what stands in a line: words, emphasis, links and figures. */
final class InlineReader {

    private static final Pattern ALLOWED = Pattern.compile("(?i)(https?://|mailto:)\\S+");

    private final List<Fault> faults;
    private final List<Block.Run> runs = new ArrayList<>();

    InlineReader(List<Fault> faults) {
        this.faults = faults;
    }

    List<Block.Run> read(Node parent) {
        children(parent, false, false, null);
        return List.copyOf(runs);
    }

    private void children(Node parent, boolean strong, boolean emphasis, @Nullable String link) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case StrongEmphasis inner -> children(inner, true, emphasis, link);
                case Emphasis inner -> children(inner, strong, true, link);
                case Link inner -> children(inner, strong, emphasis, allowed(inner));
                case Image image -> fault(image, "Bilder kan inte läggas in. Ta bort bilden och beskriv den i ord.");
                case BoundFigure figure -> figure(figure, strong, emphasis, link);
                case Text words -> add(words.getLiteral(), strong, emphasis, link);
                case Code words -> add(words.getLiteral(), strong, emphasis, link);
                case HtmlInline typed -> add(typed.getLiteral(), strong, emphasis, link);
                case SoftLineBreak _ -> add(" ", strong, emphasis, link);
                case HardLineBreak _ -> add(" ", strong, emphasis, link);
                default -> children(node, strong, emphasis, link);
            }
        }
    }

    private void add(String words, boolean strong, boolean emphasis, @Nullable String link) {
        var run = new Block.Run(words, strong, emphasis, link, null);
        if (!runs.isEmpty()
                && runs.getLast().figureId() == null
                && runs.getLast().saying(words).equals(run)) {
            runs.set(runs.size() - 1, run.saying(runs.getLast().text() + words));
        } else {
            runs.add(run);
        }
    }

    private void figure(BoundFigure figure, boolean strong, boolean emphasis, @Nullable String link) {
        if (figure.figureId().isEmpty()) {
            fault(figure, "Skriv siffrans namn inom dubbla klammerparenteser, till exempel {{avvikelser.totalt}}.");
        } else {
            runs.add(new Block.Run("{{" + figure.figureId() + "}}", strong, emphasis, link, figure.figureId()));
        }
    }

    private @Nullable String allowed(Link link) {
        if (!ALLOWED.matcher(link.getDestination()).matches()) {
            fault(link, "En länk ska börja med https://, http:// eller mailto:.");
            return null;
        }
        if (!isAddress(link.getDestination())) {
            fault(
                    link,
                    "Länkens adress går inte att använda: den har ett tecken som inte får stå där, till exempel {."
                            + " Kopiera adressen på nytt, eller länka till en annan sida.");
            return null;
        }
        return link.getDestination();
    }

    /** The document's format takes no other. */
    private static boolean isAddress(String destination) {
        try {
            new URI(destination);
            return true;
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    private void fault(Node node, String message) {
        int line = node.getSourceSpans().isEmpty()
                ? 1
                : node.getSourceSpans().getFirst().getLineIndex() + 1;
        faults.add(new Fault(line, message));
    }
}
