package se.kvalitetshjulet.reporting.writing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.identity.IdentityNumbers;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Refused;
import se.kvalitetshjulet.kit.problem.Violation;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.written.Fault;
import se.kvalitetshjulet.reporting.written.FigureTexts;
import se.kvalitetshjulet.reporting.written.Writing;

/** What somebody has typed for a section: about the board's work, never about an individual. */
record TypedText(String text) {

    static final int LONGEST = 20_000;

    private static final int MOST_LINES = 1000;
    private static final String FIELD = "text";

    TypedText {
        // A browser sends lines with both signs, and a file with one of them.
        text = text.replace("\r\n", "\n").replace('\r', '\n').stripTrailing();
        new Violations()
                .text(FIELD, text, LONGEST)
                .when(text.lines().count() > MOST_LINES, FIELD, "Skriv högst " + MOST_LINES + " rader.")
                .refuseIfAny();
        refuseIdentityNumbers(Stream.of(text));
    }

    /**
     * @param figures those that may be bound; none before the report has been assembled, and then any name may
     */
    Writing read(FigureTexts figures) {
        Writing writing = Writing.of(text);
        List<Fault> faults = figures.areKnown() ? writing.faultsWith(figures) : writing.faults();
        if (!faults.isEmpty()) {
            throw Refusal.ofField(FIELD, faults.stream().map(Fault::inWords).collect(Collectors.joining(" ")));
        }
        // What is emphasised, escaped or an entity is typed otherwise than it is read.
        refuseIdentityNumbers(writing.with(figures).stream()
                .flatMap(block -> block.lines().stream())
                .map(line -> line.stream().map(Block.Run::text).collect(Collectors.joining())));
        return writing;
    }

    private static void refuseIdentityNumbers(Stream<String> texts) {
        if (texts.anyMatch(IdentityNumbers::in)) {
            throw new Refusal(new Refused(
                    CommonProblem.IDENTITY_NUMBER,
                    "Ta bort personnumret. Texten publiceras och får inte innehålla något om enskilda.",
                    List.of(new Violation(FIELD, "Innehåller ett personnummer."))));
        }
    }
}
