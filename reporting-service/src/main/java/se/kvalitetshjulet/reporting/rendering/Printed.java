package se.kvalitetshjulet.reporting.rendering;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import se.kvalitetshjulet.kit.chart.Chart;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Table;
import se.kvalitetshjulet.statute.Quarter;

/**
 * A report with everything that a reader sees, in words: the one source of all its forms, so that they agree.
 *
 * @param municipality what it is called
 * @param board what it is called
 * @param about what the report is, for which period, and from what: label and text
 * @param foot stands at the foot of every printed page
 */
public record Printed(
        Report report,
        String municipality,
        String board,
        List<Fact> about,
        List<Part> parts,
        List<Definition> definitions,
        String foot) {

    /** A line of what there is to know about the report itself. */
    public record Fact(String label, String text) {}

    /** A definition with its number, from 1, in the order in which a reader meets them. */
    public record Definition(int number, String words) {}

    /**
     * A section with its tables in place.
     *
     * @param written by people, who say it in blocks; by the report itself when false, which says it in paragraphs
     */
    public record Part(
            String id,
            String heading,
            List<String> paragraphs,
            boolean written,
            List<Block> blocks,
            List<PrintedTable> tables) {}

    /** A line of the contents. */
    public record Entry(String id, String heading) {}

    private static final List<Fact> SIGNS = List.of(
            new Fact("0", "inget"),
            new Fact("<5", "1–4, visas inte närmare för att ingen enskild ska kunna kännas igen"),
            new Fact("x", "undanhållet för att ett annat tal inte ska kunna räknas fram"),
            new Fact("..", "uppgift saknas"));

    private static final String SUMMARY = "Sammanfattning";
    private static final String NOT_WRITTEN = "Avsnittet är inte skrivet.";

    /** How many characters of the hash stand at the foot of a page; the whole is in the table at the end. */
    private static final int SHORT_HASH = 12;

    public static Printed of(Report report, String municipality, String board) {
        var references = new References(report);
        var parts = new ArrayList<Part>();
        for (var section : report.sections()) {
            parts.add(part("del-" + (parts.size() + 1), section, report, references));
        }
        return new Printed(
                report,
                municipality,
                board,
                about(report, municipality, board),
                List.copyOf(parts),
                references.definitions(),
                board + ", " + edition(report) + ", underlag till och med " + Swedish.dateTime(report.asOf())
                        + ". Kontrollsumma " + beginning(report.contentHash()));
    }

    /** {@code utgåva 2}, or {@code utkast}. */
    public static String edition(Report report) {
        return report.edition() == null ? ReportStatus.DRAFT.label() : "utgåva " + report.edition();
    }

    /** {@code Utgåva 2, antagen. Underlag till och med …}: what a reader must know before the first figure. */
    static String headline(Report report) {
        var edition = edition(report);
        return edition.substring(0, 1).toUpperCase(Locale.ROOT) + edition.substring(1)
                + (report.edition() == null ? "" : ", " + report.status().label())
                + ". Underlag till och med " + Swedish.dateTime(report.asOf()) + ".";
    }

    /** False where one of the report's own sections is the summary. */
    public boolean needsSummary() {
        return parts.stream().noneMatch(part -> part.heading().equals(SUMMARY));
    }

    /** What leads through the report; nothing where nobody has written in it, and it is short enough to leaf through. */
    public List<Entry> contents() {
        if (parts.stream().noneMatch(Part::written)) {
            return List.of();
        }
        var entries = new ArrayList<Entry>();
        if (!report.proposedDecisions().isEmpty()) {
            entries.add(new Entry("forslag", "Förslag till beslut"));
        }
        if (needsSummary()) {
            entries.add(new Entry("sammanfattning", SUMMARY));
        }
        parts.forEach(part -> entries.add(new Entry(part.id(), part.heading())));
        if (!definitions.isEmpty()) {
            entries.add(new Entry("definitioner", "Så har vi räknat"));
        }
        entries.add(new Entry("om", "Om rapporten"));
        return entries;
    }

    /** What the signs in the tables mean. */
    public List<Fact> signs() {
        return SIGNS;
    }

    /** In the place of a text that nobody has written. */
    public String notWritten() {
        return NOT_WRITTEN;
    }

    private static String beginning(String hash) {
        return hash.substring(0, Math.min(SHORT_HASH, hash.length()));
    }

    private static List<Fact> about(Report report, String municipality, String board) {
        var about = new ArrayList<Fact>();
        about.add(new Fact("Kommun och nämnd", municipality + ", " + board));
        about.add(new Fact("Period", period(report.period())));
        about.add(new Fact("Utgåva", edition(report) + stateOf(report)));
        about.add(new Fact("Underlag till och med", Swedish.dateTime(report.asOf())));
        if (report.publishedAt() != null) {
            about.add(new Fact("Publicerad", Swedish.dateTime(report.publishedAt())));
        }
        if (report.adopted() != null) {
            var adopted = report.adopted();
            about.add(new Fact(
                    "Nämndens beslut",
                    Swedish.date(adopted.decidedOn()) + ", § " + adopted.paragraph() + ", "
                            + adopted.registryNumber()));
        }
        about.add(new Fact("Beteckning i Kvalitetshjulet", report.reportId()));
        about.add(new Fact("Innehållets kontrollsumma", report.contentHash()));
        return List.copyOf(about);
    }

    private static String stateOf(Report report) {
        var state = report.edition() == null ? "" : ", " + report.status().label();
        return report.showsSmallCounts() ? state + ", visar även små tal och får inte spridas" : state;
    }

    /** {@code 2024-Q1} in words; another kind of period as it is. */
    static String period(String period) {
        return period.matches("\\d{4}-Q[1-4]") ? Quarter.parse(period).inWords() : period;
    }

    private static Part part(String id, Section section, Report report, References references) {
        var tables = section.tables().stream()
                .flatMap(tableId -> report.table(tableId).stream())
                .map(table -> print(table, charts(id, section, table), references))
                .toList();
        return new Part(
                id,
                section.heading(),
                section.paragraphs(),
                section.written() != null,
                section.written() == null ? List.of() : section.written(),
                tables);
    }

    private static List<Chart> charts(String id, Section section, Table table) {
        return IntStream.range(0, section.charts().size())
                .filter(index -> section.charts().get(index).tableId().equals(table.tableId()))
                .mapToObj(index -> Charts.of(
                        id + "-diagram-" + (index + 1), section.charts().get(index), table))
                .filter(Chart::isTelling)
                .toList();
    }

    private static PrintedTable print(Table table, List<Chart> charts, References references) {
        var headings = new ArrayList<PrintedTable.Heading>();
        for (int column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            headings.add(
                    new PrintedTable.Heading(heading.label(), heading.isNumeric(), references.ofColumn(table, column)));
        }
        var lines = table.rows().stream()
                .map(row -> new PrintedTable.Line(row.total(), line(table, row, references)))
                .toList();
        return new PrintedTable(
                table.tableId(),
                table.caption(),
                references.ofTable(table),
                List.copyOf(headings),
                lines,
                table.note(),
                charts);
    }

    private static List<PrintedTable.Place> line(Table table, Table.Row row, References references) {
        var places = new ArrayList<PrintedTable.Place>();
        for (int column = 0; column < row.cells().size(); column++) {
            var cell = row.cells().get(column);
            places.add(new PrintedTable.Place(
                    cell.inSwedish(),
                    spoken(cell),
                    table.columns().get(column).isNumeric(),
                    column == 0 ? references.ofRow(table, row) : references.ofCell(table, row, column),
                    cell.figureId()));
        }
        return List.copyOf(places);
    }

    private static String spoken(Cell cell) {
        return switch (cell.kind()) {
            case TEXT, NUMBER -> "";
            case SUPPRESSED -> "visas inte, för få";
            case MISSING -> "uppgift saknas";
        };
    }
}
