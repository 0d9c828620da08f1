package se.kvalitetshjulet.contracts.report;

import org.jspecify.annotations.Nullable;

/** Place of an edition in its board's chain: a lost edition or a rewritten one breaks the hashes. */
public record ChainLink(int number, @Nullable String previousHash, String hash) {}
