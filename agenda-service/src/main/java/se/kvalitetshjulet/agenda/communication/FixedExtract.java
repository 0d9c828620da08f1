package se.kvalitetshjulet.agenda.communication;

import java.time.Instant;

/**
 * An extract of the registry as it stands on an item of an agenda.
 *
 * @param version 1 for the first that was fixed there, then one more for each that took its place
 * @param fixedBy the name of whoever fixed it
 */
public record FixedExtract(int version, Communications communications, Instant fixedAt, String fixedBy) {}
