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
        @Nullable SecrecyMark secrecy) {}
