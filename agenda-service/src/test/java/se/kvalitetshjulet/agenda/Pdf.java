package se.kvalitetshjulet.agenda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as its reader meets it.
 *
 * @param pages the text of each
 * @param bookmarks with the page they lead to, those under another one indented
 */
record Pdf(List<String> pages, List<String> bookmarks) {

    static Pdf of(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            var pages = new ArrayList<String>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                // Lines are broken where the paper is.
                pages.add(stripper.getText(document).replaceAll("\\s+", " ").strip());
            }
            var bookmarks = new ArrayList<String>();
            for (var bookmark :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(place(document, bookmark));
                for (var under : bookmark.children()) {
                    bookmarks.add("  " + place(document, under));
                }
            }
            return new Pdf(pages, bookmarks);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String place(PDDocument document, PDOutlineItem bookmark) throws IOException {
        int page = document.getPages().indexOf(bookmark.findDestinationPage(document)) + 1;
        return bookmark.getTitle() + " | " + page;
    }
}
