package se.kvalitetshjulet.reporting.chain;

/**
 * An edition with what was found when everything about it was worked out anew.
 *
 * @param hash of its link, from number, previous hash and the bytes that lie there now
 * @param contentHash of what those bytes say
 * @param rowAgrees whether the row says the same of the edition as its bytes
 * @param wholeAgrees whether the form with every count shows the same numbers wherever the issued form shows one
 */
public record Examined(
        ChainedEdition edition, String hash, String contentHash, boolean rowAgrees, boolean wholeAgrees) {}
