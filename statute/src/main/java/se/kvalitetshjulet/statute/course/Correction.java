package se.kvalitetshjulet.statute.course;

/**
 * One field that a usable correction has changed.
 *
 * @param by the event that corrected
 * @param of the event that was corrected
 * @param before null when the field had no value
 */
public record Correction(EventKey by, EventKey of, String field, String before, String after) {}
