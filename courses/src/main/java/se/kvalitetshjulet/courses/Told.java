package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import se.kvalitetshjulet.statute.course.EventKey;

/**
 * An event as the fold needs it.
 *
 * @param on the civil date that it is about
 * @param data the contract's record of its type
 */
public record Told(EventKey key, LocalDate on, Object data) {}
