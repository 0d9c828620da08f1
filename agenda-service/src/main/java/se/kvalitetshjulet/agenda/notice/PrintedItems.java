package se.kvalitetshjulet.agenda.notice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.notice.PrintedPacket.Line;
import se.kvalitetshjulet.agenda.statement.StatementStep;
import se.kvalitetshjulet.agenda.statement.StatementView;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** An item's statement in the words and the order of a printed one. */
final class PrintedItems {

    private PrintedItems() {}

    /**
     * @param signedOff who has signed the text off and when, in words, or null
     * @param told what the board is told at the item besides, or null
     */
    static PrintedPacket.Item of(
            String number,
            String heading,
            StatementView statement,
            @Nullable String signedOff,
            List<String> enclosures,
            @Nullable Told told) {
        return new PrintedPacket.Item(
                number,
                heading,
                true,
                head(statement),
                statement.title(),
                statement.proposedDecisions(),
                paragraphs(statement.summary()),
                statement.documents(),
                paragraphs(statement.deliberation()),
                statement.checklist().stream()
                        .map(point -> new Line(point.topic().swedish(), point.inWords()))
                        .toList(),
                statement.signatories().stream()
                        .map(signatory -> new Line(signatory.name(), signatory.title()))
                        .toList(),
                signedOff,
                statement.recipients(),
                enclosures,
                told);
    }

    private static List<Line> head(StatementView statement) {
        var head = new ArrayList<Line>();
        head.add(new Line("Datum", Swedish.date(statement.dated())));
        if (!statement.designation().isEmpty()) {
            head.add(new Line("Vår beteckning", statement.designation()));
        }
        head.add(new Line("Till", statement.recipient()));
        var officer = statement.officer();
        if (officer != null) {
            head.add(new Line("Handläggare", officer.name()));
            head.add(new Line("Telefon", officer.phone()));
            head.add(new Line("E-post", officer.email()));
        }
        return head;
    }

    /** Null when nobody has signed the text off. */
    static @Nullable String signedOff(List<StatementStep> steps) {
        return steps.stream()
                .filter(step -> step.kind() == StatementStep.Kind.SIGNED_OFF)
                .map(step -> "Undertecknad " + Swedish.date(SwedishTime.dateOf(step.at())) + " av " + step.name()
                        + (step.title().isEmpty() ? "." : ", " + step.title() + "."))
                .findFirst()
                .orElse(null);
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
