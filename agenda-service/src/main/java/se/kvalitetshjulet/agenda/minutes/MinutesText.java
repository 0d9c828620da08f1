package se.kvalitetshjulet.agenda.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.DecisionWords;
import se.kvalitetshjulet.agenda.sitting.ProceedingsView;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.kit.web.Swedish;

/** The minutes in words, the same for page and paper. */
public final class MinutesText {

    private MinutesText() {}

    /**
     * A part of a paragraph.
     *
     * @param numbered whether its lines are points of a decision
     */
    public record Part(String heading, List<String> lines, boolean numbered) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One paragraph: its number and heading, and the parts that it has. */
    public record Written(int paragraph, String heading, String designation, List<Part> parts) {

        public Written {
            parts = List.copyOf(parts);
        }
    }

    public static List<Written> of(MinutesDocument document) {
        return document.paragraphs().stream().map(MinutesText::written).toList();
    }

    private static Written written(MinutesDocument.Paragraph paragraph) {
        var parts = new ArrayList<Part>();
        if (paragraph.withheld() != null) {
            add(parts, "Sekretess", List.of(paragraph.withheld()));
        }
        add(parts, "Jäv", paragraph.disqualified());
        add(parts, "Yrkanden", paragraph.proposals());
        add(parts, "Propositionsordning", paragraph.order() == null ? List.of() : List.of(paragraph.order()));
        paragraph.answers().forEach(answer -> add(parts, asked(answer), answered(answer)));
        if (paragraph.outcome() != null) {
            add(parts, "Beslut", List.of(DecisionWords.of(paragraph.outcome()) + "."));
        }
        if (!paragraph.points().isEmpty()) {
            parts.add(new Part("Beslutspunkter", paragraph.points(), true));
        }
        add(
                parts,
                "Deltar i beslutet",
                paragraph.decidedBy().isEmpty() ? List.of() : List.of(Swedish.list(paragraph.decidedBy()) + "."));
        add(
                parts,
                "Deltar inte i beslutet",
                paragraph.abstained().isEmpty() ? List.of() : List.of(Swedish.list(paragraph.abstained()) + "."));
        add(
                parts,
                "Reservationer",
                paragraph.reservations().stream().flatMap(MinutesText::dissent).toList());
        add(parts, "Beslutet skickas till", paragraph.recipients());
        return new Written(paragraph.paragraph(), paragraph.heading(), paragraph.designation(), parts);
    }

    private static void add(List<Part> parts, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            parts.add(new Part(heading, lines, false));
        }
    }

    private static String asked(ProceedingsView.Answer answer) {
        return answer.result() == null
                ? "Proposition"
                : answer.ballots().isEmpty() ? "Sluten omröstning" : "Omröstning";
    }

    private static List<String> answered(ProceedingsView.Answer answer) {
        var question = answer.question();
        var lines = new ArrayList<>(List.of(
                "Ja: " + question.yes(), "Nej: " + (question.no() == null ? "förslaget avslås" : question.no())));
        if (answer.result() == null) {
            lines.add("Nämnden svarar " + answer.answer().swedish() + " genom acklamation.");
        } else {
            lines.add("Resultat: " + answer.result().inWords() + ". Nämnden svarar "
                    + answer.answer().swedish() + ".");
            Stream.of(Ballot.values())
                    .map(ballot -> voted(answer, ballot))
                    .filter(line -> line != null)
                    .forEach(lines::add);
        }
        return lines;
    }

    private static @Nullable String voted(ProceedingsView.Answer answer, Ballot ballot) {
        var names = answer.ballots().stream()
                .filter(cast -> cast.ballot() == ballot)
                .map(ProceedingsView.Cast::name)
                .collect(Collectors.toList());
        return names.isEmpty() ? null : Swedish.capitalised(ballot.swedish()) + ": " + Swedish.list(names) + ".";
    }

    private static Stream<String> dissent(MinutesDocument.Dissent dissent) {
        var said = dissent.name() + " reserverar sig mot beslutet.";
        return dissent.text() == null ? Stream.of(said) : Stream.of(said, dissent.text());
    }
}
