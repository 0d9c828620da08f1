package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfWriter;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.statute.SwedishTime;

/** Prints the extract of one approved paragraph, as a page that needs nothing else and as PDF/UA. */
@ApplicationScoped
public class PrintExtract {

    private final OpenExtract open;
    private final PdfWriter writer;
    private final PaperTemplate template = PaperTemplate.of("/minutes/extract.html");

    PrintExtract(OpenExtract open, PdfWriter writer) {
        this.open = open;
        this.writer = writer;
    }

    String html(Caller by, UUID meetingId, UUID itemId) {
        return html(open.of(by, meetingId, itemId));
    }

    public byte[] pdf(Caller by, UUID meetingId, UUID itemId) {
        var extract = open.of(by, meetingId, itemId);
        var page = html(extract);
        return writer.write(page, SwedishTime.startOf(extract.approvedOn()), page);
    }

    private String html(OpenExtract.Extract extract) {
        var minutes = extract.minutes();
        return template.render(
                PaperTemplate.paperStyle(),
                Map.of(
                        "municipality", minutes.municipality(),
                        "board", minutes.board(),
                        "day", Swedish.dateInWords(minutes.heldOn()),
                        "number", extract.paragraph(),
                        "secret", minutes.paragraphs().getFirst().secret(),
                        "facts", MinutesPaper.facts(minutes),
                        "paragraphs", MinutesText.of(minutes),
                        "approvedOn", Swedish.dateInWords(extract.approvedOn())));
    }
}
