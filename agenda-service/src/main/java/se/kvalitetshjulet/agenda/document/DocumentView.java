package se.kvalitetshjulet.agenda.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.SecrecyMark;

/**
 * A document as a caller may see it: of a secret one only its number, day, direction and mark, unless they are entitled to it.
 *
 * @param file left out when there is none, and of a secret document
 * @param publishable false when it is secret, has no file, or has one that is not accessible and no summary
 * @param reported whether it is reported to the board as a communication, when it has come in
 * @param version for {@code If-Match} when the document is changed or its summary written
 */
public record DocumentView(
        UUID documentId,
        String number,
        String registryNumber,
        Direction direction,
        LocalDate date,
        @Nullable String title,
        @Nullable String correspondent,
        @Nullable String theirReference,
        boolean secret,
        @Nullable SecrecyMark secrecy,
        @Nullable StoredFile file,
        @Nullable String summary,
        boolean publishable,
        boolean reported,
        long version) {

    public static DocumentView of(Document document, boolean entitled) {
        boolean open = entitled || !document.secret();
        return new DocumentView(
                document.documentId(),
                document.number().toString(),
                document.matter().toString(),
                document.direction(),
                document.date(),
                open ? document.title() : null,
                open ? document.correspondent() : null,
                open ? document.theirReference() : null,
                document.secret(),
                entitled || document.secrecy() == null
                        ? document.secrecy()
                        : document.secrecy().open(),
                open ? document.file() : null,
                open ? document.summary() : null,
                document.isPublishable(),
                document.reported(),
                document.version());
    }
}
