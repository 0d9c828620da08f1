package se.kvalitetshjulet.agenda.note;

/**
 * A note as it is kept.
 *
 * @param keyId which key it was sealed with
 * @param nonce drawn for this sealing alone
 * @param sealed the text in AES-256-GCM, with its tag
 */
record SealedNote(String keyId, byte[] nonce, byte[] sealed) {}
