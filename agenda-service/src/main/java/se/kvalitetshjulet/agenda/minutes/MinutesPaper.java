package se.kvalitetshjulet.agenda.minutes;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** The minutes as one page that needs nothing else, and as PDF/UA. */
@Singleton
public class MinutesPaper {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");

    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/minutes/minutes.html");

    MinutesPaper(PdfWriter writer) {
        this.writer = writer;
    }

    /** A line with what it is called. */
    public record Fact(String label, String text) {}

    /** Somebody who was there. */
    record Present(String name, String as, String time) {}

    String html(MinutesDocument document, MinutesView approval) {
        return template.render(
                PaperTemplate.paperStyle(),
                Map.of(
                        "municipality", document.municipality(),
                        "board", document.board(),
                        "day", Swedish.dateInWords(document.heldOn()),
                        "whole", document.whole(),
                        "facts", facts(document),
                        "counted", document.counted(),
                        "present", present(document),
                        "paragraphs", MinutesText.of(document),
                        "approval", approval(document.whole() ? approval : approval.open())));
    }

    byte[] pdf(MinutesDocument document, MinutesView approval) {
        var made = document.closedAt() == null ? SwedishTime.startOf(document.heldOn()) : document.closedAt();
        var page = html(document, approval);
        return writer.write(page, made, page);
    }

    /** When and where, who presided and who approves. */
    public static List<Fact> facts(MinutesDocument document) {
        var facts = new ArrayList<Fact>();
        add(facts, "Dag", Swedish.dateInWords(document.heldOn()));
        add(facts, "Plats", document.place());
        add(facts, "Tid", time(document.openedAt(), document.closedAt()));
        add(facts, "Ordförande", document.presided());
        var checking = document.checking();
        if (checking != null) {
            add(facts, "Justerare", Swedish.list(checking.checkers()));
            add(facts, "Justeringen", Swedish.dateInWords(checking.day()) + ", " + checking.place());
        }
        return facts;
    }

    /** How far the approval has come, a sentence a line. */
    public static List<String> approval(MinutesView view) {
        var lines = new ArrayList<String>();
        for (var version : view.versions()) {
            for (var signed : version.signatures()) {
                lines.add(
                        signed.refused() == null
                                ? "%s har justerat %s den %s med sin inloggning%s. Textens kontrollsumma: %s. %s"
                                        .formatted(
                                                signed.name(),
                                                paragraphs(version.paragraphs()),
                                                Swedish.dateTime(signed.at()),
                                                signed.acr().isEmpty() ? "" : " (nivå " + signed.acr() + ")",
                                                version.sha256(),
                                                signed.valid()
                                                        ? "Signaturen stämmer med texten."
                                                        : "Signaturen stämmer inte med texten.")
                                : "%s har den %s avstått från att justera %s%s"
                                        .formatted(
                                                signed.name(),
                                                Swedish.dateTime(signed.at()),
                                                paragraphs(version.paragraphs()),
                                                signed.refused().isEmpty() ? "." : ": " + signed.refused()));
            }
        }
        if (!view.onPaper().isEmpty()) {
            lines.add("Justerat på papper: " + paragraphs(view.onPaper()) + ".");
        }
        if (view.approved() && view.late()) {
            lines.add("Protokollet justerades efter den sista dagen, " + Swedish.dateInWords(view.approveBy())
                    + " (5 kap. 69 § KL).");
        }
        if (!view.approved()) {
            lines.add(missing(view));
        }
        return lines;
    }

    private static String missing(MinutesView view) {
        var missing = view.versions().isEmpty()
                ? List.<String>of()
                : view.versions().getLast().missing();
        return missing.isEmpty()
                ? "Protokollet är inte justerat."
                : "Protokollet är inte justerat. Det saknas signatur av " + Swedish.list(missing) + ".";
    }

    private static List<Present> present(MinutesDocument document) {
        return document.attendants().stream()
                .map(each -> new Present(
                        each.name(),
                        (each.substitute() ? each.served() ? "tjänstgörande ersättare" : "ersättare" : "ledamot")
                                + (each.remote() ? ", på distans" : ""),
                        time(each.from(), each.until())))
                .toList();
    }

    /** {@code § 1, 2 och 5} */
    private static String paragraphs(List<Integer> numbers) {
        return "§ " + Swedish.list(numbers.stream().map(String::valueOf).toList());
    }

    private static String time(@Nullable Instant from, @Nullable Instant until) {
        return "kl. " + clock(from) + "–" + clock(until);
    }

    private static String clock(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment.atZone(SwedishTime.ZONE));
    }

    private static void add(List<Fact> facts, String label, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            facts.add(new Fact(label, text));
        }
    }
}
