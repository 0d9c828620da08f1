package se.kvalitetshjulet.decisions.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row tells, in the contract's codes and forms. An empty cell tells nothing.
 *
 * @param line of the file
 * @param told dates as {@code 2024-03-31}, numbers with a point, {@code true} and {@code false}
 */
record Row(int line, Map<Column, String> told) {

    /** What came of reading a row: the row, or what is wrong with it. */
    sealed interface Reading {

        record Readable(Row row) implements Reading {}

        record Unreadable(int line, List<Fault> faults) implements Reading {}
    }

    String decisionId() {
        return told.get(Column.DECISION_ID);
    }

    boolean tells(Column column) {
        return told.containsKey(column);
    }

    Optional<String> value(Column column) {
        return Optional.ofNullable(told.get(column));
    }

    boolean tellsOfPerson() {
        return tells(Column.IDENTITY_NUMBER);
    }
}
