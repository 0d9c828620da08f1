package se.kvalitetshjulet.agenda.pages;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.web.Choice;

/** What the kinds of matters are called. A kind that another system has given is shown as its code. */
@TemplateExtension(namespace = "kind")
class MatterKinds {

    private static final List<Choice> ENTERED = List.of(
            new Choice("INQUIRY", "Remiss"),
            new Choice("MOTION", "Motion"),
            new Choice("CITIZENS_PROPOSAL", "Medborgarförslag"),
            new Choice("INSPECTION", "Tillsyn"),
            new Choice("AUDIT", "Revision"),
            new Choice("AGREEMENT", "Avtal"),
            new Choice("PROCUREMENT", "Upphandling"),
            new Choice("GRANT", "Bidrag"),
            new Choice("ECONOMY", "Ekonomi"),
            new Choice("MONTHLY_REPORT", "Månadsrapport"),
            new Choice("QUALITY", "Kvalitet"),
            new Choice("CONTROL", "Intern kontroll"),
            new Choice("GUIDELINE", "Styrdokument"),
            new Choice("ORGANISATION", "Organisation"),
            new Choice("LICENCE", "Tillstånd"),
            new Choice("DISCLOSURE", "Utlämnande av allmän handling"),
            new Choice("INDIVIDUAL", "Enskilt ärende"),
            new Choice("OTHER", "Övrigt"));

    private static final List<Choice> REGISTERED =
            List.of(new Choice("REPORT", "Rapport"), new Choice("LEX_SARAH", "Lex Sarah"));

    private MatterKinds() {}

    static String word(String kind) {
        return all().stream()
                .filter(choice -> choice.value().equals(kind))
                .map(Choice::label)
                .findFirst()
                .orElse(kind);
    }

    /** Those that people register, and the one that a matter has already. */
    static List<Choice> choices(String own) {
        return ENTERED.stream().anyMatch(choice -> choice.value().equals(own)) || own.isEmpty()
                ? ENTERED
                : Stream.concat(Stream.of(new Choice(own, word(own))), ENTERED.stream())
                        .toList();
    }

    /** Those that can be looked for. */
    static List<Choice> all() {
        return Stream.concat(ENTERED.stream(), REGISTERED.stream()).toList();
    }
}
