package se.kvalitetshjulet.reporting.chain;

import org.jspecify.annotations.Nullable;

/**
 * Something that is not as it was when the edition was issued.
 *
 * @param number the place in the chain that it concerns
 * @param reportId the edition that stands there; null when there is none
 * @param detail what is wrong, in Swedish
 */
public record ChainFault(Code code, int number, @Nullable String reportId, String detail) {

    /** What can be wrong with a chain. */
    public enum Code {
        /** What the issued bytes say has another hash than the one that was issued with them. */
        CONTENT_CHANGED,
        /** Number, previous hash, content hash or bytes are not those that the link was made of. */
        LINK_CHANGED,
        /** The row tells of another edition than its bytes do. */
        ROW_CHANGED,
        /** The form with every count shows other numbers than the issued one. */
        WHOLE_CHANGED,
        /** The edition does not hang on the one before. */
        NOT_JOINED,
        /** Editions are gone from the middle. */
        MISSING,
        /** Editions are gone from the end. */
        TAIL_CUT,
        /** The ledger's end is not the last edition. */
        END_CHANGED,
        /** The copy kept elsewhere has a later edition than there is here. */
        UNKNOWN_HERE,
        /** The copy kept elsewhere has another edition in this place. */
        REWRITTEN
    }
}
