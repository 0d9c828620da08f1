package se.kvalitetshjulet.decisions.imports;

import java.util.List;

/**
 * What became of a row.
 *
 * @param line of the file
 */
sealed interface RowOutcome {

    record Taken(int line, Bringing.Kind kind) implements RowOutcome {}

    record Refused(int line, List<Fault> faults) implements RowOutcome {}
}
