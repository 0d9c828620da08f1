package se.kvalitetshjulet.agenda.document;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.SecrecyMark;

/**
 * A document in the registry (allmän handling).
 *
 * @param date the day it came in, was sent or was drawn up
 * @param secret whether it is marked itself or belongs to a secret matter; its title then stays in the closed part
 * @param file null when only the paper is kept
 * @param correspondent the sender of an incoming document, the recipient of an outgoing one
 * @param theirReference what the correspondent calls it, {@code KF §64}
 * @param secrecy its own mark; null when it has none, also in a secret matter
 * @param summary what the file says, for those who cannot read it
 * @param reported whether it is reported to the board as a communication, when it has come in
 * @param version grows with every file, every summary and every change
 */
public record Document(
        UUID documentId,
        DocumentNumber number,
        RegistryNumber matter,
        Direction direction,
        LocalDate date,
        String title,
        boolean secret,
        @Nullable StoredFile file,
        @Nullable String correspondent,
        @Nullable String theirReference,
        @Nullable SecrecyMark secrecy,
        @Nullable String summary,
        boolean reported,
        long version) {

    /** The same document with another word for those who cannot read its file. */
    Document saying(@Nullable String otherSummary) {
        return new Document(
                documentId,
                number,
                matter,
                direction,
                date,
                title,
                secret,
                file,
                correspondent,
                theirReference,
                secrecy,
                otherSummary,
                reported,
                version);
    }

    /** Whether it may go out to anybody: not secret, and readable for everybody or made up for by a summary (DOS-lagen). */
    public boolean isPublishable() {
        return !secret && file != null && (file.accessible() || summary != null);
    }
}
