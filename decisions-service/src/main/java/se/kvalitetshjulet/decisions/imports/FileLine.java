package se.kvalitetshjulet.decisions.imports;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of a file as it was sent.
 *
 * @param place from 1, the row of headings not counted
 * @param line the line of the file that it begins on, from 1, as a spreadsheet shows it
 * @param cells what is filled in, by column; empty when the row cannot be used
 * @param fault why it cannot be used, whatever the cells say; null when it can
 */
record FileLine(
        int place,
        int line,
        Map<Column, String> cells,
        @Nullable Fault fault) {}
