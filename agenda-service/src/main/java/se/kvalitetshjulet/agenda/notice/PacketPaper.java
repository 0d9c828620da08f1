package se.kvalitetshjulet.agenda.notice;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.kit.paper.PdfBinder;
import se.kvalitetshjulet.kit.paper.PdfWriter;

/** A packet as a page that needs nothing else, and as one PDF with bookmarks and numbered pages. */
@Singleton
class PacketPaper {

    private final PdfWriter writer;
    private final PdfBinder binder;
    private final PaperTemplate template = PaperTemplate.of("/notice/packet.html");
    private final String paper = PaperTemplate.paperStyle() + PaperTemplate.read("/notice/packet.css");
    private final String screen = paper + PaperTemplate.read("/notice/screen.css");

    PacketPaper(PdfWriter writer, PdfBinder binder) {
        this.writer = writer;
        this.binder = binder;
    }

    String page(ReadPacket.Whole whole) {
        return template.render(screen, Map.of("packet", whole.packet()));
    }

    byte[] pdf(PrintedPacket packet, List<PdfBinder.Insert> inserts) {
        var own = writer.write(template.render(paper, Map.of("packet", packet)), packet.issuedAt(), packet.identity());
        return binder.bind(own, inserts, packet.issuedAt(), packet.identity());
    }
}
