package se.kvalitetshjulet.agenda.document;

import org.jspecify.annotations.Nullable;

/**
 * The content of a document as it stands.
 *
 * @param version 1 for the first file of the document, then one more for each that took the place of another
 * @param size in bytes
 * @param pages of a PDF; null for anything else, and for a PDF that cannot be read
 * @param accessible false for a PDF that a screen reader cannot make sense of, and for an image
 * @param sha256 of the content, in hexadecimal
 */
public record StoredFile(
        int version, String mediaType, long size, @Nullable Integer pages, boolean accessible, String sha256) {}
