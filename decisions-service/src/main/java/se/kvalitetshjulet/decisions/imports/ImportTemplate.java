package se.kvalitetshjulet.decisions.imports;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import se.kvalitetshjulet.kit.csv.SwedishCsv;

/** The files that are given out: one to fill in, with the headings and a row that shows how, and what was wrong in one. */
final class ImportTemplate {

    private static final Map<Column, String> EXAMPLE = Map.ofEntries(
            Map.entry(Column.DECISION_ID, "B-2025-0001"),
            Map.entry(Column.CASE_REFERENCE, "A-2025-17"),
            Map.entry(Column.LEGAL_BASIS, "11 kap. 1 § SoL"),
            Map.entry(Column.SERVICE_TYPE, "Hemtjänst"),
            Map.entry(Column.AREA, "Äldreomsorg"),
            Map.entry(Column.UNIT, "hemtjanst-norr"),
            Map.entry(Column.DECIDED_ON, "2025-09-01"),
            Map.entry(Column.DECIDED_BY, "biståndshandläggare"),
            Map.entry(Column.SEX, "Kvinna"),
            Map.entry(Column.BIRTH_YEAR, "1912"),
            Map.entry(Column.VALID_FROM, "2025-09-01"),
            Map.entry(Column.VALID_TO, "2026-08-31"),
            Map.entry(Column.GRANTED_QUANTITY, "12,5"),
            Map.entry(Column.GRANTED_UNIT, "timmar per månad"),
            Map.entry(Column.STARTED_ON, "2025-09-15"),
            Map.entry(Column.EXTENT, "Hela"),
            // One that Skatteverket has published for tests.
            Map.entry(Column.IDENTITY_NUMBER, "19121212-1212"),
            Map.entry(Column.NAME, "Exempel Exempelsson"),
            Map.entry(Column.PROTECTED, "Nej"));

    private ImportTemplate() {}

    static byte[] csv() {
        var columns = List.of(Column.values());
        return SwedishCsv.of(
                columns.stream().map(Column::heading).toList(),
                List.of(columns.stream()
                        .map(column -> EXAMPLE.getOrDefault(column, ""))
                        .toList()));
    }

    /** An answer that a browser saves as a file and nobody between keeps. */
    static Response saved(String name, byte[] csv) {
        return Response.ok(csv)
                .type(SwedishCsv.MEDIA_TYPE + ";charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
