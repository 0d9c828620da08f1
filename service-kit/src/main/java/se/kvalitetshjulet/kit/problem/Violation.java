package se.kvalitetshjulet.kit.problem;

/**
 * One thing that is wrong with one field.
 *
 * @param field path of the field as the caller wrote it, {@code data.decidedOn}
 * @param message what is wrong, in plain Swedish; never repeats the value
 */
public record Violation(String field, String message) {}
