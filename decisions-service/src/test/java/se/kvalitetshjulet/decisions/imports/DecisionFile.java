package se.kvalitetshjulet.decisions.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes files of decisions that nothing else in the database is about. */
final class DecisionFile {

    private final List<Map<Column, String>> rows = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    /** Another row, of a decision of its own. */
    DecisionFile row(String... columnsAndCells) {
        var id = "B-" + UUID.randomUUID();
        ids.add(id);
        var cells = new EnumMap<>(Map.of(
                Column.DECISION_ID, id,
                Column.CASE_REFERENCE, "A-1",
                Column.LEGAL_BASIS, "4 kap. 1 § SoL",
                Column.SERVICE_TYPE, "Hemtjänst",
                Column.AREA, "Äldreomsorg",
                Column.UNIT, "hemtjanst-norr",
                Column.DECIDED_ON, "2024-01-10",
                Column.SEX, "Kvinna"));
        rows.add(cells);
        return change(rows.size(), columnsAndCells);
    }

    /** The same file with other cells in a row, counted from 1. */
    DecisionFile change(int row, String... columnsAndCells) {
        for (int place = 0; place < columnsAndCells.length; place += 2) {
            rows.get(row - 1).put(column(columnsAndCells[place]), columnsAndCells[place + 1]);
        }
        return this;
    }

    String id(int row) {
        return ids.get(row - 1);
    }

    List<String> ids() {
        return ids;
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    private String text() {
        var columns = List.of(Column.values());
        var head = columns.stream().map(Column::heading).collect(Collectors.joining(";"));
        return rows.stream()
                .map(row -> columns.stream()
                        .map(column -> row.getOrDefault(column, ""))
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\r\n", head + "\r\n", "\r\n"));
    }

    private static Column column(String heading) {
        return Arrays.stream(Column.values())
                .filter(column -> column.heading().equals(heading))
                .findFirst()
                .orElseThrow();
    }
}
