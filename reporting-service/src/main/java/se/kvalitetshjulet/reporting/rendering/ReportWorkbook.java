package se.kvalitetshjulet.reporting.rendering;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.kvalitetshjulet.kit.paper.PaperTemplate;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Table;

/**
 * The report as a workbook: a sheet that says what it is and how its figures are counted, then a sheet for each table.
 * Numbers are numbers; what is not shown is text, so that no sum takes it for nothing. Cells are written as text or
 * number and never as formulas, whatever they contain.
 */
@Singleton
public class ReportWorkbook {

    private static final String ABOUT = "Om rapporten";
    private static final String ACCENT = "17596B";
    private static final String PALE = "E8F1F3";

    /** Excel's limit for the name of a sheet. */
    private static final int LONGEST_SHEET_NAME = 31;

    private static final int WIDEST = 70;

    public byte[] of(Printed printed) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Kvalitetshjulet", "1.0")) {
            workbook.properties().setTitle(clean(printed.report().title())).setCompany(clean(printed.municipality()));
            about(workbook.newWorksheet(ABOUT), printed);
            var taken = new HashSet<>(Set.of(ABOUT.toLowerCase(Locale.ROOT)));
            for (var table : printed.report().tables()) {
                table(workbook.newWorksheet(sheetName(table, taken)), table);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the report could not be written as a workbook", unwritable);
        }
        return bytes.toByteArray();
    }

    private static void about(Worksheet sheet, Printed printed) {
        sheet.width(0, 30);
        sheet.width(1, 90);
        sheet.value(0, 0, clean(printed.report().title()));
        sheet.style(0, 0).bold().fontSize(16).fontColor(ACCENT).set();
        int row = 2;
        for (var fact : printed.about()) {
            row = pair(sheet, row, fact.label(), fact.text());
        }
        row = pair(sheet, row, "Sammanfattning", printed.report().summary());
        row = pair(
                sheet,
                row,
                "Tecken",
                "0 betyder inget. <5 betyder 1–4 och visas inte närmare. x är undanhållet för att ett annat tal inte "
                        + "ska kunna räknas fram. .. betyder att uppgift saknas.");
        if (!printed.definitions().isEmpty()) {
            row++;
            sheet.value(row, 0, "Så har vi räknat");
            sheet.style(row, 0).bold().fontSize(13).fontColor(ACCENT).set();
            row++;
            for (var definition : printed.definitions()) {
                row = pair(sheet, row, "[" + definition.number() + "]", definition.words());
            }
        }
        sheet.hideGridLines();
    }

    private static int pair(Worksheet sheet, int row, String label, String text) {
        sheet.value(row, 0, clean(label));
        sheet.style(row, 0).bold().verticalAlignment("top").set();
        sheet.value(row, 1, clean(text));
        sheet.style(row, 1).wrapText(true).verticalAlignment("top").set();
        return row + 1;
    }

    private static void table(Worksheet sheet, Table table) {
        sheet.value(0, 0, clean(table.caption()));
        sheet.style(0, 0).bold().fontSize(13).fontColor(ACCENT).set();
        int head = 2;
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            sheet.value(head, column, clean(heading.label()));
            sheet.style(head, column)
                    .bold()
                    .wrapText(true)
                    .fillColor(PALE)
                    .horizontalAlignment(heading.isNumeric() ? "right" : "left")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.MEDIUM)
                    .set();
            sheet.width(column, width(table, column));
        }
        int at = head + 1;
        for (var row : table.rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                write(sheet, at, column, row.cells().get(column), row.total());
            }
            at++;
        }
        if (table.note() != null) {
            sheet.value(at + 1, 0, clean(table.note()));
            sheet.style(at + 1, 0).italic().set();
        }
        sheet.freezePane(1, head + 1);
        sheet.repeatRows(head);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private static void write(Worksheet sheet, int row, int column, Cell cell, boolean total) {
        if (cell.number() == null) {
            sheet.value(row, column, clean(cell.text()));
        } else {
            sheet.value(row, column, cell.number());
        }
        var style = sheet.style(row, column);
        if (cell.number() != null) {
            style.format(cell.number().stripTrailingZeros().scale() > 0 ? "#,##0.0" : "#,##0");
        }
        if (cell.kind() != Cell.Kind.TEXT) {
            style.horizontalAlignment("right");
        }
        if (total) {
            style.bold().borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        style.set();
    }

    private static int width(Table table, int column) {
        var texts = new ArrayList<>(List.of(table.columns().get(column).label()));
        table.rows().forEach(row -> texts.add(row.cells().get(column).text()));
        int longest = texts.stream().mapToInt(String::length).max().orElse(0);
        return Math.clamp(longest + 4L, 12, WIDEST);
    }

    private static String sheetName(Table table, Set<String> taken) {
        var plain = clean(table.caption()).replaceAll("[\\[\\]*?:/\\\\']", " ").strip();
        var name = shortened(plain.isEmpty() ? table.tableId() : plain, "");
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = shortened(plain, " " + i);
        }
        return name;
    }

    private static String shortened(String name, String ending) {
        int room = LONGEST_SHEET_NAME - ending.length();
        return (name.length() <= room ? name : name.substring(0, room - 1).strip() + "…") + ending;
    }

    /** Without the characters that make a workbook unreadable. */
    private static String clean(String text) {
        return PaperTemplate.printable(text);
    }
}
