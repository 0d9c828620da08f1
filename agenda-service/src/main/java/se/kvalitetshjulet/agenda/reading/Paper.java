package se.kvalitetshjulet.agenda.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.StoredFile;

/**
 * A registered document that belongs to an item's statement, as the reader may see it.
 *
 * @param title null when it is withheld
 * @param provision by which it is withheld; null when it is not
 * @param file null when it is withheld, and when only the paper is kept
 * @param summary what the file says, for those who cannot read it; null when it is withheld or not written
 */
record Paper(
        UUID documentId,
        String number,
        @Nullable String title,
        @Nullable String provision,
        @Nullable StoredFile file,
        @Nullable String summary) {

    static Paper open(Document document) {
        return new Paper(
                document.documentId(),
                document.number().toString(),
                document.title(),
                null,
                document.file(),
                document.summary());
    }

    /** A secret document on an open item: its number, and why no more is shown. */
    static Paper withheld(Document document) {
        var mark = document.secrecy();
        return new Paper(
                document.documentId(),
                document.number().toString(),
                null,
                mark == null ? ReadingView.PROVISION : mark.open().provision(),
                null,
                null);
    }

    /** {@code 3 sidor}; an empty text when nobody has counted them. */
    public String pages() {
        return file == null || file.pages() == null ? "" : file.pages() == 1 ? "1 sida" : file.pages() + " sidor";
    }
}
