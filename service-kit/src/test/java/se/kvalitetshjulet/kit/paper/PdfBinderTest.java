package se.kvalitetshjulet.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.PdfUa;
import se.kvalitetshjulet.kit.web.Swedish;

class PdfBinderTest {

    private static final Instant AT = Instant.parse("2024-04-24T11:15:00Z");

    private final PrintFonts fonts = new PrintFonts();
    private final PdfWriter writer = new PdfWriter(fonts);
    private final PdfBinder binder = new PdfBinder(fonts);

    @Test
    void what_others_have_made_follows_the_bookmark_it_belongs_to_and_all_pages_are_numbered() throws Exception {
        var bound = binder.bind(
                own(),
                List.of(
                        new PdfBinder.Insert("Första", "Bilaga A", foreign("A", 2, 0)),
                        new PdfBinder.Insert("Första", "Bilaga B", foreign("B", 1, 90)),
                        new PdfBinder.Insert("Andra", "Bilaga C", foreign("C", 1, 0))),
                AT,
                "one");

        assertThat(pages(bound))
                .containsExactly(
                        "KallelseSida1av7",
                        "FörstaSida2av7",
                        "A1Sida3av7",
                        "A2Sida4av7",
                        "B1Sida5av7",
                        "AndraSida6av7",
                        "C1Sida7av7");
        assertThat(bookmarks(bound))
                .containsExactly("Kallelse 1", "Första 2", "- Bilaga A 3", "- Bilaga B 5", "Andra 6", "- Bilaga C 7");
    }

    @Test
    void our_own_pages_follow_pdf_ua_when_bound_and_so_does_what_follows_it_already() throws Exception {
        assertThat(PdfUa.faultsOf(binder.bind(own(), List.of(), AT, "one"))).isEmpty();
        assertThat(PdfUa.faultsOf(binder.bind(own(), List.of(new PdfBinder.Insert("Första", "Vår", own())), AT, "one")))
                .isEmpty();
        assertThat(PdfUa.faultsOf(binder.bind(
                        own(), List.of(new PdfBinder.Insert("Första", "Bild", foreign("A", 1, 0))), AT, "one")))
                .isNotEmpty();
    }

    @Test
    void nothing_that_runs_comes_along_and_what_cannot_be_read_is_known_beforehand() throws Exception {
        var bound = binder.bind(own(), List.of(new PdfBinder.Insert("Andra", "Bilaga", foreign("A", 1, 0))), AT, "one");
        try (var document = Loader.loadPDF(bound)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
        }
        assertThat(PdfBinder.pagesOf(bound)).contains(4);
        assertThat(PdfBinder.pagesOf("ingen pdf".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void a_part_is_found_by_its_bookmark_when_a_provision_stands_in_it() throws Exception {
        var heading = "4. Riktlinjer enligt 4 kap. 1 § SoL";
        var own = writer.write(
                Swedish.unbroken(page().replace("name=\"Första\"", "name=\"" + heading + "\"")), AT, "own");

        var bound = binder.bind(own, List.of(new PdfBinder.Insert(heading, "Bilaga A", foreign("A", 1, 0))), AT, "one");

        assertThat(bookmarks(bound))
                .containsExactly("Kallelse 1", Swedish.unbroken(heading) + " 2", "- Bilaga A 3", "Andra 4");
    }

    @Test
    void a_pdf_that_says_it_has_pages_and_has_none_is_known_as_unreadable() throws Exception {
        try (var document = new PDDocument()) {
            document.getPages().getCOSObject().setInt(COSName.COUNT, 3);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);

            assertThat(PdfBinder.pagesOf(bytes.toByteArray())).isEmpty();
        }
        assertThat(PdfBinder.pagesOf(foreign("A", 2, 0))).contains(2);
    }

    private byte[] own() {
        return writer.write(page(), AT, "own");
    }

    private static String page() {
        return """
                <html lang="sv"><head><title>Kallelse</title><meta name="description" content="Nämnden" />
                <bookmarks><bookmark name="Kallelse" href="#k"></bookmark><bookmark name="Första" href="#a"></bookmark>
                <bookmark name="Andra" href="#b"></bookmark></bookmarks>
                <style>body { font-family: "Source Sans 3"; } h2 { page-break-before: always; }</style></head>
                <body><h1 id="k">Kallelse</h1><h2 id="a">Första</h2><h2 id="b">Andra</h2></body></html>
                """;
    }

    /** As a scanner or an old program makes them: without tags, and here with a script. */
    private static byte[] foreign(String name, int pages, int rotation) throws IOException {
        try (var document = new PDDocument()) {
            for (int at = 1; at <= pages; at++) {
                var page = new PDPage(PDRectangle.A4);
                page.setRotation(rotation);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.newLineAtOffset(100, 700);
                    content.showText(name + at);
                    content.endText();
                }
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('hej')"));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = new ArrayList<String>();
            for (int at = 1; at <= document.getNumberOfPages(); at++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(at);
                stripper.setEndPage(at);
                // On a turned page the stripper sees spaces where there are none.
                pages.add(stripper.getText(document).replaceAll("\\s+", ""));
            }
            return pages;
        }
    }

    private static List<String> bookmarks(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var found = new ArrayList<String>();
            for (var bookmark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                found.add(bookmark.getTitle() + " "
                        + (document.getPages().indexOf(bookmark.findDestinationPage(document)) + 1));
                for (var under : bookmark.children()) {
                    found.add("- " + under.getTitle() + " "
                            + (document.getPages().indexOf(under.findDestinationPage(document)) + 1));
                }
            }
            return found;
        }
    }
}
