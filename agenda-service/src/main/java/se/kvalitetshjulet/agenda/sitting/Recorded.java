package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the record of a meeting.
 *
 * @param number from 1, in the order of recording
 * @param item null for what concerns the whole meeting
 * @param by the identity provider's id of whoever recorded it
 */
public record Recorded(int number, @Nullable UUID item, Entry entry, Instant at, String by) {}
