package se.kvalitetshjulet.agenda.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.paper.PdfBinder;
import se.kvalitetshjulet.kit.paper.PdfOutside;

/**
 * What can be told of a file by looking in it: how many pages it has, and what it lacks to be accessible.
 *
 * @param pages of a PDF that can be read; null for anything else
 * @param lacks empty when nothing is found; that does not make it good to read
 */
record FileCheck(@Nullable Integer pages, List<Lack> lacks) {

    private static final int MOST_METADATA = 1 << 20;

    static FileCheck of(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> ofPdf(content);
            case TEXT, CSV -> new FileCheck(null, List.of());
            case JPEG, PNG, HEIC, TIFF -> new FileCheck(null, List.of(Lack.TEXT));
            case DOCX, XLSX, ODT, ODS -> new FileCheck(null, List.of(Lack.CHECK));
        };
    }

    private static FileCheck ofPdf(byte[] content) {
        return switch (PdfOutside.of(content)) {
            case LOCKED -> new FileCheck(null, List.of(Lack.LOCKED));
            case TOO_LARGE -> new FileCheck(null, List.of(Lack.UNREADABLE));
            case OPEN -> ofOpen(content);
        };
    }

    private static FileCheck ofOpen(byte[] content) {
        try (var pdf = PdfBinder.open(content)) {
            if (pdf.isEncrypted()) {
                return new FileCheck(null, List.of(Lack.LOCKED));
            }
            if (PdfBinder.pagesOf(content).isEmpty()) {
                return new FileCheck(null, List.of(Lack.UNREADABLE));
            }
            return new FileCheck(pdf.getNumberOfPages(), lacksOf(pdf));
        } catch (InvalidPasswordException locked) {
            return new FileCheck(null, List.of(Lack.LOCKED));
        } catch (IOException | RuntimeException unreadable) {
            // What is not a PDF inside makes the reader fail in many ways, and none of them is a fault of ours.
            return new FileCheck(null, List.of(Lack.UNREADABLE));
        }
    }

    private static List<Lack> lacksOf(PDDocument pdf) throws IOException {
        var catalog = pdf.getDocumentCatalog();
        var lacks = new ArrayList<Lack>();
        if (catalog.getMarkInfo() == null
                || !catalog.getMarkInfo().isMarked()
                || catalog.getStructureTreeRoot() == null) {
            lacks.add(Lack.TAGS);
        }
        if (isBlank(catalog.getLanguage())) {
            lacks.add(Lack.LANGUAGE);
        }
        if (isBlank(pdf.getDocumentInformation().getTitle()) && !hasTitleInMetadata(catalog)) {
            lacks.add(Lack.TITLE);
        }
        return List.copyOf(lacks);
    }

    /** Newer programs write the title there alone, and pack it not at all, or in the common way. */
    private static boolean hasTitleInMetadata(PDDocumentCatalog catalog) throws IOException {
        var metadata = catalog.getMetadata();
        if (metadata == null) {
            return false;
        }
        try (var raw = metadata.getCOSObject().createRawInputStream()) {
            var filters = metadata.getFilters();
            if (filters.isEmpty()) {
                return hasTitle(raw);
            }
            if (!filters.equals(List.of(COSName.FLATE_DECODE))) {
                return false;
            }
            try (var unpacked = new InflaterInputStream(raw)) {
                return hasTitle(unpacked);
            }
        } catch (ZipException | EOFException broken) {
            return false;
        }
    }

    /** Reads no more than a title can stand in: it may be packed so that it never ends. */
    private static boolean hasTitle(InputStream metadata) throws IOException {
        return new String(metadata.readNBytes(MOST_METADATA), StandardCharsets.UTF_8).contains("<dc:title");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
