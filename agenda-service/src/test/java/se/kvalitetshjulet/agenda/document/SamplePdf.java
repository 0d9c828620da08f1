package se.kvalitetshjulet.agenda.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** PDFs to send. */
public final class SamplePdf {

    private final PDDocument pdf = new PDDocument();

    private SamplePdf() {}

    /** As a scanner makes it: pages, and nothing that says what is on them. */
    public static SamplePdf scanned(int pages) {
        var sample = new SamplePdf();
        for (int page = 0; page < pages; page++) {
            sample.pdf.addPage(new PDPage());
        }
        return sample;
    }

    /** Broken: it says that it has pages, and has none. */
    public static SamplePdf hollow() {
        var sample = new SamplePdf();
        sample.pdf.getPages().getCOSObject().setInt(COSName.COUNT, 2);
        return sample;
    }

    /** With tags, language and title. */
    public static SamplePdf accessible(int pages) {
        return scanned(pages).tagged().inSwedish().called("Beslut i nämnden");
    }

    SamplePdf tagged() {
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marks);
        pdf.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
        return this;
    }

    SamplePdf inSwedish() {
        pdf.getDocumentCatalog().setLanguage("sv-SE");
        return this;
    }

    SamplePdf called(String title) {
        pdf.getDocumentInformation().setTitle(title);
        return this;
    }

    /** With this packed as its metadata. */
    SamplePdf saying(String metadata) {
        var stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(metadata.getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        pdf.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, stream);
        return this;
    }

    SamplePdf locked() {
        try {
            pdf.protect(new StandardProtectionPolicy("ägaren", "läsaren", new AccessPermission()));
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (pdf) {
            pdf.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
