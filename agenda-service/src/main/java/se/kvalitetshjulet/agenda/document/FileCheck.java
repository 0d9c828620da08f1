package se.kvalitetshjulet.agenda.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.paper.PdfBinder;

/**
 * What can be told of a file by looking in it: how many pages it has, and what it lacks to be accessible.
 *
 * @param pages of a PDF that can be read; null for anything else
 * @param lacks empty when nothing is found; that does not make it good to read
 */
record FileCheck(@Nullable Integer pages, List<Lack> lacks) {

    static FileCheck of(FileType type, byte[] content) {
        return switch (type) {
            case PDF -> ofPdf(content);
            case TEXT, CSV -> new FileCheck(null, List.of());
            case JPEG, PNG, HEIC, TIFF -> new FileCheck(null, List.of(Lack.TEXT));
            case DOCX, XLSX, ODT, ODS -> new FileCheck(null, List.of(Lack.CHECK));
        };
    }

    private static FileCheck ofPdf(byte[] content) {
        try (var pdf = Loader.loadPDF(content)) {
            if (!pdf.isEncrypted() && PdfBinder.pagesOf(content).isEmpty()) {
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

    /** Newer programs write the title there alone. */
    private static boolean hasTitleInMetadata(PDDocumentCatalog catalog) throws IOException {
        var metadata = catalog.getMetadata();
        return metadata != null && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains("<dc:title");
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
