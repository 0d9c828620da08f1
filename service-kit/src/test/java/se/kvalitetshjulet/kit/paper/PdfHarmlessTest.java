package se.kvalitetshjulet.kit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody else's PDF may bring along into one of ours, and which one is not even opened. */
class PdfHarmlessTest {

    private static final Instant AT = Instant.parse("2024-04-24T11:15:00Z");

    private static final int HEADER = "%PDF-1.7\n".length();

    private final PrintFonts fonts = new PrintFonts();
    private final PdfWriter writer = new PdfWriter(fonts);
    private final PdfBinder binder = new PdfBinder(fonts);

    @ParameterizedTest
    @CsvSource({
        "Link, GoTo, , true",
        "Link, URI, https://www.exempel.se/, true",
        "Link, URI, HTTP://www.exempel.se/, true",
        "Link, URI, javascript:app.alert(1), false",
        "Link, URI, file:///etc/passwd, false",
        "Link, Launch, x.exe, false",
        "Link, JavaScript, app.alert(1), false",
        "Link, SubmitForm, https://www.exempel.se/, false",
        "Link, GoToR, annan.pdf, false",
        "FileAttachment, , , false",
        "RichMedia, , , false",
        "Screen, Rendition, , false",
        "Movie, , , false",
        "Stamp, , , true",
        "Widget, JavaScript, app.alert(1), true"
    })
    void a_page_keeps_what_only_shows_something_and_links_within_it_or_to_the_web(
            String subtype, String action, String leadsTo, boolean kept) throws IOException {
        var bound = bind(annotated(subtype, action, leadsTo));
        String saved;
        try (var document = Loader.loadPDF(bound)) {
            saved = uncompressed(document);
            var annotations = document.getPage(1).getCOSObject().getCOSArray(COSName.ANNOTS);
            assertThat(annotations == null ? 0 : annotations.size()).isEqualTo(kept ? 1 : 0);
            if (kept) {
                var annotation = (COSDictionary) annotations.getObject(0);
                assertThat(annotation.containsKey(COSName.AA)).isFalse();
                assertThat(annotation.containsKey(COSName.A)).isEqualTo(subtype.equals("Link"));
            }
        }
        assertThat(saved).contains("Kallelse").doesNotContain("x.exe", "app.alert");
    }

    @Test
    void a_table_that_unpacks_without_end_is_not_opened() throws IOException {
        var bomb = withStream("/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode", deflated(200 << 20));
        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThat(PdfOutside.of(bomb)).isEqualTo(PdfOutside.TOO_LARGE);
        assertThat(PdfBinder.pagesOf(bomb)).isEmpty();
        assertThat(PdfOutside.of(withStream("/Type /Obj#53tm /Filter /Fl#61teDecode", deflated(200 << 20))))
                .isEqualTo(PdfOutside.TOO_LARGE);
        assertThat(PdfOutside.of(withStream("/W [1 2 1] /Filter [/FlateDecode /FlateDecode]", deflated(10))))
                .isEqualTo(PdfOutside.TOO_LARGE);
        assertThat(PdfOutside.of(withStream("/Type /ObjStm /Filter /FlateDecode", deflated(1 << 20))))
                .isEqualTo(PdfOutside.OPEN);
        var blanks = new String(bomb, StandardCharsets.ISO_8859_1).replaceFirst("stream\n", "stream  \n");
        assertThat(PdfOutside.of(blanks.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(PdfOutside.TOO_LARGE);
        // A picture is never unpacked here.
        assertThat(PdfOutside.of(withStream("/Subtype /Image /Width 9 /Filter /FlateDecode", deflated(200 << 20))))
                .isEqualTo(PdfOutside.OPEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/X (stream) /Filter /FlateDecode",
                "/X ( obj) /Filter /FlateDecode",
                "/X (endobj 2 0 obj << /A /B) /Filter /FlateDecode",
                "/Filter /FlateDecode /X (endobj 2 0 obj << /A (x)\n",
                "/Filter /FlateDecode /X <endobj 2 0 obj << /B <aa>",
                "/Filter /FlateDecode g 2 0 obj << ",
                "/Filter /FlateDecode % endobj 2 0 obj << \n",
                "/X (stream) /Filter [/FlateDecode /FlateDecode]",
                "PADDED /Filter /FlateDecode"
            })
    void a_table_does_not_hide_behind_what_its_dictionary_says(String dictionary) throws IOException {
        var padded = dictionary.replace("PADDED", "% obj " + "x".repeat(70_000) + "\n");
        assertThat(PdfOutside.of(withStream("/Type /ObjStm /N 1 /First 4 " + padded, deflated(200 << 20))))
                .isEqualTo(PdfOutside.TOO_LARGE);
    }

    @Test
    void a_large_picture_after_a_table_is_no_table() throws IOException {
        var table = withStream("/Type /ObjStm /Filter /FlateDecode", deflated(10));
        var picture = withStream("/Subtype /Image /Filter /FlateDecode", deflated(200 << 20));
        var both = new ByteArrayOutputStream();
        both.write(table);
        both.write(picture, HEADER, picture.length - HEADER);
        assertThat(PdfOutside.of(both.toByteArray())).isEqualTo(PdfOutside.OPEN);
    }

    @Test
    void what_an_appended_document_says_of_itself_is_not_unpacked() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var metadata = document.getDocument().createCOSStream();
            try (var out = metadata.createRawOutputStream()) {
                out.write(deflated(200 << 20));
            }
            metadata.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, metadata);
            assertThat(PdfBinder.pagesOf(bytes(document))).contains(1);
        }
    }

    private byte[] bind(byte[] other) {
        var own = writer.write("""
                <html lang="sv"><head><title>Kallelse</title><meta name="description" content="Nämnden" />
                <bookmarks><bookmark name="Kallelse" href="#k"></bookmark></bookmarks>
                <style>body { font-family: "Source Sans 3"; }</style></head>
                <body><h1 id="k">Kallelse</h1></body></html>
                """, AT, "own");
        return binder.bind(own, List.of(new PdfBinder.Insert("Kallelse", "Bilaga", other)), AT, "one");
    }

    private static byte[] annotated(String subtype, String action, String leadsTo) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var annotation = new COSDictionary();
            annotation.setName(COSName.SUBTYPE, subtype);
            annotation.setItem(COSName.AA, action("JavaScript", "app.alert(2)", page));
            if (action != null) {
                annotation.setItem(COSName.A, action(action, leadsTo, page));
            }
            var annotations = new COSArray();
            annotations.add(annotation);
            page.getCOSObject().setItem(COSName.ANNOTS, annotations);
            return bytes(document);
        }
    }

    private static COSDictionary action(String kind, String leadsTo, PDPage page) {
        var action = new COSDictionary();
        action.setName(COSName.S, kind);
        switch (kind) {
            case "GoTo" -> {
                var there = new COSArray();
                there.add(page.getCOSObject());
                there.add(COSName.getPDFName("Fit"));
                action.setItem(COSName.D, there);
            }
            case "URI" -> action.setString(COSName.URI, leadsTo);
            case "JavaScript" -> action.setString(COSName.JS, leadsTo);
            default -> action.setString(COSName.F, leadsTo);
        }
        return action;
    }

    /** As much of a PDF as is looked at before one is opened. */
    private static byte[] withStream(String dictionary, byte[] content) throws IOException {
        var pdf = new ByteArrayOutputStream();
        pdf.write(("%PDF-1.7\n1 0 obj\n<< " + dictionary + " /Length " + content.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        pdf.write(content);
        pdf.write("\nendstream\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.toByteArray();
    }

    private static byte[] deflated(int zeros) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_SPEED))) {
            var block = new byte[1 << 16];
            for (int left = zeros; left > 0; left -= block.length) {
                out.write(block, 0, Math.min(left, block.length));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** All that stands in it, so that it can be looked for. */
    private static String uncompressed(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes, CompressParameters.NO_COMPRESSION);
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        var bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
