package se.kvalitetshjulet.reporting.disclosure;

/**
 * What an earlier edition said of a figure.
 *
 * @param value what it counted, shown or not
 */
public record Told(long value, Visibility visibility) {}
