package se.kvalitetshjulet.decisions.imports;

/**
 * One thing that is wrong with a row.
 *
 * @param line of the file, from 1
 * @param column its heading, or that it is the row as a whole
 * @param reason plain Swedish that says what to do
 */
public record ImportRefusal(int line, String column, String reason) {}
