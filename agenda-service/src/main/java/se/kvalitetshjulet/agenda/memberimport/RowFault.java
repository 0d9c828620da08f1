package se.kvalitetshjulet.agenda.memberimport;

import org.jspecify.annotations.Nullable;

/**
 * Why a row cannot be used.
 *
 * @param line of the file; the headings are line 1
 * @param column the heading, or null for the whole row
 * @param reason in plain Swedish; never repeats what stands there
 */
public record RowFault(int line, @Nullable String column, String reason) {}
