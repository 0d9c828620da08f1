package se.kvalitetshjulet.reporting.rendering;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.report.Adoption;
import se.kvalitetshjulet.reporting.report.Block;
import se.kvalitetshjulet.reporting.report.Block.Kind;
import se.kvalitetshjulet.reporting.report.Block.Run;
import se.kvalitetshjulet.reporting.report.Cell;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.report.ReportStatus;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Section.Chart;
import se.kvalitetshjulet.reporting.report.Table;
import se.kvalitetshjulet.reporting.report.Table.Column;
import se.kvalitetshjulet.reporting.report.Table.Protection;
import se.kvalitetshjulet.reporting.report.Table.Row;

/** A quarter with something in every place a report has: types, bands of days, earlier quarters, signs and notes. */
final class SampleReport {

    static final String TITLE = "Rapportering av ej verkställda gynnande beslut - andra kvartalet 2024";

    private static final String COUNTED =
            "Antal gynnande beslut enligt 4 kap. 1 § socialtjänstlagen (2001:453) som den sista dagen i kvartalet inte "
                    + "hade verkställts inom tre månader från dagen för beslutet (16 kap. 6 h § samma lag).";
    private static final String DAYS =
            "Dagar från dagen för beslutet till och med kvartalets sista dag, avrundade till hela dagar.";
    private static final String INTERRUPTED =
            "Antal beslut vars verkställighet avbröts och som inte hade verkställts på nytt inom tre månader.";

    private final List<Figure> figures = new ArrayList<>();
    private String title = TITLE;
    private String summary =
            "Den sista juni 2024 fanns 1 234 gynnande beslut som inte hade verkställts inom tre månader. De flesta gäller "
                    + "särskilt boende och kontaktperson. Det är färre än i första kvartalet.";
    private String oddLabel = "Ledsagning";
    private boolean whole;
    private final List<Section> written = new ArrayList<>();

    static SampleReport aReport() {
        return new SampleReport();
    }

    /** A quarter with nothing to report still gives a report that says so. */
    static Report anEmptyQuarter() {
        var full = aReport().build();
        return new Report(
                "UNEXECUTED_DECISIONS-2024-Q1-1",
                full.tenant(),
                full.kind(),
                "2024-Q1",
                1,
                ReportStatus.PUBLISHED,
                full.asOf(),
                full.contentHash(),
                false,
                "Rapportering av ej verkställda gynnande beslut - första kvartalet 2024",
                "För första kvartalet 2024 finns inga ej verkställda gynnande beslut att rapportera.",
                full.proposedDecisions(),
                full.recipients(),
                List.of(),
                List.of(),
                List.of(),
                full.definitionVersions(),
                null,
                false,
                full.publishedAt(),
                null,
                null,
                null);
    }

    SampleReport titled(String other) {
        title = other;
        return this;
    }

    SampleReport summedUpAs(String other) {
        summary = other;
        return this;
    }

    /** Puts another text at the head of a row. */
    SampleReport withRowCalled(String other) {
        oddLabel = other;
        return this;
    }

    SampleReport showingSmallCounts() {
        whole = true;
        return this;
    }

    /** Puts in, before all that is counted, what people have written, and a section that nobody has written. */
    SampleReport withTexts() {
        written.add(Section.toWrite("arets-arbete", "Årets kvalitetsarbete", List.of(), List.of())
                .saying(List.of(
                        new Block(Kind.HEADING, List.of(List.of(Run.of("Processer")))),
                        new Block(
                                Kind.PARAGRAPH,
                                List.of(List.of(
                                        Run.of("Vi har "),
                                        new Run("kartlagt", true, false, null, null),
                                        Run.of(" två processer och räknat "),
                                        new Run("1\u202f234", false, false, null, "f15"),
                                        Run.of(" beslut. Läs "),
                                        new Run("planen", false, true, "https://exempel.se/plan", null),
                                        Run.of(".")))),
                        new Block(Kind.SUBHEADING, List.of(List.of(Run.of("Metoder")))),
                        new Block(Kind.BULLETS, List.of(List.of(Run.of("handläggning")), List.of(Run.of("stöd")))),
                        new Block(Kind.NUMBERS, List.of(List.of(Run.of("planera")), List.of(Run.of("följa upp")))))));
        written.add(Section.toWrite("nasta-ar", "Förbättringsområden", List.of(), List.of()));
        return this;
    }

    Report build() {
        var tables = List.of(byType(), byDays(), earlierQuarters());
        var sections = new ArrayList<>(written);
        sections.addAll(List.of(
                new Section(
                        "Beslut som inte har verkställts i tid",
                        List.of("Tabellen visar besluten den 30 juni 2024, uppdelade på typ av insats. Ett beslut som "
                                + "rapporterats tidigare räknas igen tills det är verkställt eller avslutat."),
                        List.of("not-executed"),
                        List.of()),
                new Section(
                        "Så länge har den enskilde väntat",
                        List.of("Tiden räknas från dagen för beslutet, eller från dagen då verkställigheten avbröts."),
                        List.of("elapsed"),
                        List.of(Chart.of("Beslut efter väntetid", "", "elapsed", Chart.Kind.BARS, List.of("count")))),
                new Section(
                        "Jämfört med tidigare kvartal",
                        List.of(),
                        List.of("earlier"),
                        List.of(Chart.of(
                                "Ej verkställda beslut per kvartal",
                                "",
                                "earlier",
                                Chart.Kind.STACKED_BARS,
                                List.of("not-executed", "interrupted"))))));
        return new Report(
                "UNEXECUTED_DECISIONS-2024-Q2-1",
                new Tenant("9999", "socn"),
                ReportKind.UNEXECUTED_DECISIONS,
                "2024-Q2",
                1,
                whole ? ReportStatus.DRAFT : ReportStatus.ADOPTED,
                Instant.parse("2024-07-09T06:30:00Z"),
                "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                whole,
                title,
                summary,
                List.of(
                        "Socialnämnden godkänner rapporten om ej verkställda gynnande biståndsbeslut enligt 4 kap. 1 § "
                                + "socialtjänstlagen (SoL) för andra kvartalet 2024.",
                        "Socialnämnden anmäler till kommunfullmäktige de gynnande beslut enligt 4 kap. 1 § SoL som är "
                                + "äldre än tre månader."),
                List.of("Kommunfullmäktige", "Revisorerna", "Akten"),
                figures,
                tables,
                sections,
                new TreeMap<>(Map.of("unexecuted", 1)),
                null,
                false,
                Instant.parse("2024-07-10T08:00:00Z"),
                null,
                whole
                        ? null
                        : new Adoption(
                                "APPROVED",
                                "meeting-1",
                                "item-9",
                                87,
                                "SOCN/2024:58",
                                LocalDate.of(2024, 8, 21),
                                List.of()),
                null);
    }

    private Table byType() {
        var columns = List.of(
                Column.ofText("type", "Typ av insats"),
                new Column("women", "Kvinnor", "antal", false),
                new Column("men", "Män", "antal", false),
                new Column("count", "Antal", "antal", true),
                new Column("days", "Dagar i medeltal", "dagar", false));
        var rows = List.of(
                row(
                        "housing",
                        "Särskilt boende",
                        false,
                        count("f1", 700),
                        count("f2", 512),
                        count("f3", 1212),
                        days("d1", "131.5")),
                row("contact", "Kontaktperson", false, held("f4"), held("f5"), count("f6", 9), days("d2", "98")),
                row("escort", oddLabel, false, few("f7"), count("f8", 0), few("f9"), missing("d3")),
                row("family", "Kontaktfamilj", false, count("f10", 0), count("f11", 0), count("f12", 0), missing("d4")),
                row("total", "Totalt", true, held("f13"), held("f14"), count("f15", 1234), days("d5", "127.4")));
        return new Table(
                "not-executed",
                "Ej verkställda beslut efter typ av insats, 30 juni 2024",
                columns,
                rows,
                Protection.PERSONS,
                "Antal under 5 visas inte. Totalt innehåller även det som inte visas.");
    }

    private Table byDays() {
        var columns =
                List.of(Column.ofText("band", "Tid sedan beslutet"), new Column("count", "Antal", "antal", false));
        var rows = List.of(
                row("b1", "92–120 dagar", false, count("b1", 640)),
                row("b2", "121–180 dagar", false, count("b2", 402)),
                row("b3", "181–365 dagar", false, count("b3", 188)),
                row("b4", "Mer än ett år", false, few("b4")));
        return new Table("elapsed", "Tid sedan beslutet, 30 juni 2024", columns, rows, Protection.PERSONS, null);
    }

    private Table earlierQuarters() {
        var columns = List.of(
                Column.ofText("quarter", "Kvartal"),
                new Column("not-executed", "Ej verkställda", "antal", false),
                new Column("interrupted", "Avbrott", "antal", false));
        var rows = List.of(
                row("2023-Q3", "Tredje kvartalet 2023", false, count("q1", 1020), interrupted("i1", 31)),
                row("2023-Q4", "Fjärde kvartalet 2023", false, count("q2", 1188), interrupted("i2", 44)),
                row("2024-Q1", "Första kvartalet 2024", false, count("q3", 1302), interrupted("i3", 52)),
                row("2024-Q2", "Andra kvartalet 2024", false, count("q4", 1234), interrupted("i4", 47)));
        return new Table(
                "earlier", "Ej verkställda beslut och avbrott per kvartal", columns, rows, Protection.PERSONS, null);
    }

    private static Row row(String id, String label, boolean total, Cell... cells) {
        var all = new ArrayList<Cell>();
        all.add(Cell.text(label));
        all.addAll(List.of(cells));
        return new Row(id, total, all);
    }

    private Cell count(String id, int value) {
        return Cell.number(BigDecimal.valueOf(value), figure(id, BigDecimal.valueOf(value), "antal", false, COUNTED));
    }

    private Cell interrupted(String id, int value) {
        return Cell.number(
                BigDecimal.valueOf(value), figure(id, BigDecimal.valueOf(value), "antal", false, INTERRUPTED));
    }

    private Cell days(String id, String value) {
        return Cell.number(new BigDecimal(value), figure(id, new BigDecimal(value), "dagar", false, DAYS));
    }

    private Cell few(String id) {
        return Cell.suppressed("<5", figure(id, null, "antal", true, COUNTED));
    }

    private Cell held(String id) {
        return Cell.suppressed("x", figure(id, null, "antal", true, COUNTED));
    }

    private Cell missing(String id) {
        return Cell.missing(figure(id, null, "dagar", false, DAYS));
    }

    private String figure(String id, @Nullable BigDecimal value, String unit, boolean suppressed, String definition) {
        figures.add(new Figure(id, "Siffra " + id, value, unit, new TreeMap<>(), suppressed, definition));
        return id;
    }
}
