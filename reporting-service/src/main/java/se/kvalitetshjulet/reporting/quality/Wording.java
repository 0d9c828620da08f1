package se.kvalitetshjulet.reporting.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.kit.web.Swedish;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.reporting.report.Section.Chart;
import se.kvalitetshjulet.reporting.report.Table;

/** The report in words, and in which order things are told. */
final class Wording {

    private static final String DEVIATIONS = "Avvikelser";
    private static final String COMPLAINTS = "Klagomål och synpunkter";
    private static final String LEX_SARAH = "Lex Sarah";
    private static final String MEASURES = "Åtgärder och deras effekt";
    private static final String INSPECTIONS = "Tillsyn";
    private static final String KEY_FIGURES = "Egenkontroll och nyckeltal";
    private static final String CONTROLS = "Internkontroll och risker";

    private final int year;
    private final String board;
    private final Counts counts;

    Wording(int year, String board, Counts counts) {
        this.year = year;
        this.board = board;
        this.counts = counts;
    }

    /** The sections that people write, in their order. */
    static List<WrittenSection> written() {
        return List.of(
                new WrittenSection(
                        "inledning",
                        "Inledning",
                        "Vad berättelsen är, vad den bygger på och det viktigaste som året har visat.",
                        DEVIATIONS),
                new WrittenSection(
                        "ledningssystem",
                        "Ledningssystem för systematiskt kvalitetsarbete",
                        "Varför nämnden har ett ledningssystem (SOSFS 2011:9), styrande dokument, nämndens definition av"
                                + " kvalitet och vilket systemstöd som används.",
                        DEVIATIONS),
                new WrittenSection(
                        "arets-kvalitetsarbete",
                        "Årets kvalitetsarbete",
                        "Processer, evidensbaserad praktik, metoder, digitala verktyg, enheternas arbete, samverkan,"
                                + " utredningarnas kvalitet, riktlinjer och rutiner.",
                        DEVIATIONS),
                new WrittenSection(
                        "analys-avvikelser",
                        "Analys av avvikelserna",
                        "Hur avvikelserna har hanterats, mönster, orsaker och vad som har ändrats. Inget om enskilda.",
                        COMPLAINTS),
                new WrittenSection(
                        "analys-klagomal",
                        "Analys av klagomål och synpunkter",
                        "Vad de handlar om, hur de har besvarats och vad verksamheten har lärt sig.",
                        LEX_SARAH),
                new WrittenSection(
                        "analys-egenkontroll",
                        "Analys av egenkontrollen",
                        "Brukarundersökningar och nyckeltal jämförda över tid och med riket.",
                        CONTROLS),
                new WrittenSection(
                        "forbattringsomraden",
                        "Förbättringsområden",
                        "Vad nämnden vill förbättra under nästa år, av vem och till när.",
                        null));
    }

    String title() {
        return "Kvalitetsberättelse " + year;
    }

    List<String> proposedDecisions() {
        return List.of(board + " lägger kvalitetsberättelsen för " + year + " till handlingarna.");
    }

    String summary() {
        return "Under " + year + " rapporterades " + count("avvikelser.totalt", "avvikelse", "avvikelser")
                + ofThem("avvikelser.totalt", "avvikelser.avslutade", " är avslutade") + ". "
                + Swedish.capitalised(count("klagomal.totalt", "klagomål eller synpunkt", "klagomål och synpunkter"))
                + " kom in, och " + count("lexsarah.totalt", "rapport", "rapporter") + " enligt lex Sarah lämnades"
                + ofThem(
                        "lexsarah.totalt",
                        "lexsarah.anmalda",
                        " har anmälts till Inspektionen för vård och omsorg (IVO)")
                + ". " + Swedish.capitalised(count("atgarder.totalt", "åtgärd", "åtgärder")) + " beslutades"
                + ofThem("atgarder.totalt", "atgarder.uppnadd", " har följts upp med uppnådd effekt") + ".";
    }

    /** Of nothing there is no part to tell of. */
    private String ofThem(String whole, String part, String what) {
        long number = counts.valueOf(part);
        return counts.valueOf(whole) == 0 ? "" : ", varav " + (number == 0 ? "ingen" : Long.toString(number)) + what;
    }

    List<Section> sections(List<Table> tables) {
        List<Section> sections = new ArrayList<>();
        sections.add(section(
                tables,
                DEVIATIONS,
                List.of("Tabellen visar de avvikelser som rapporterades under " + year
                        + ", efter det område som de senast hänfördes till, och hur många av dem som var avslutade när"
                        + " underlaget togs fram."),
                List.of(DeviationTables.BY_AREA, DeviationTables.ENTERED),
                bars(
                        "Avvikelser efter område",
                        DeviationTables.BY_AREA,
                        Chart.Kind.BARS,
                        DeviationTables.CLOSED,
                        DeviationTables.ALL)));
        sections.add(section(
                tables,
                COMPLAINTS,
                List.of(answersInWords()),
                List.of(ComplaintTables.BY_SUBJECT, ComplaintTables.ANSWERS),
                bars(
                        "Klagomål och synpunkter efter ämne",
                        ComplaintTables.BY_SUBJECT,
                        Chart.Kind.STACKED_BARS,
                        "direkt",
                        "ivo")));
        sections.add(section(
                tables,
                LEX_SARAH,
                List.of(
                        "Varje färdig utredning lämnas till nämnden. Ett allvarligt missförhållande, eller en påtaglig risk"
                                + " för det, anmäls till IVO."),
                List.of(OtherTables.LEX_SARAH)));
        sections.add(section(
                tables,
                MEASURES,
                List.of("Varje åtgärd följs upp: fick den den avsedda effekten?"),
                List.of(OtherTables.MEASURES),
                bars(
                        "Åtgärder efter uppföljd effekt",
                        OtherTables.MEASURES,
                        Chart.Kind.STACKED_BARS,
                        "uppnadd",
                        "delvis",
                        "ej-uppnadd",
                        "ej-uppfoljda")));
        sections.add(section(tables, INSPECTIONS, List.of(), List.of(OtherTables.INSPECTIONS)));
        sections.add(keyFigures(tables));
        sections.add(section(tables, CONTROLS, List.of(), List.of(OtherTables.CONTROLS, OtherTables.RISKS)));
        return sections;
    }

    private Section keyFigures(List<Table> tables) {
        List<Table> found = tables.stream()
                .filter(table -> table.tableId().startsWith("nyckeltal"))
                .toList();
        return new Section(
                KEY_FIGURES,
                List.of(
                        found.isEmpty()
                                ? "Inga nyckeltal har lämnats in för " + year + "."
                                : "Nyckeltalen jämför kommunen med året före, och med riket."),
                found.stream().map(Table::tableId).toList(),
                found.stream()
                        .map(table -> bars(
                                table.caption(),
                                table.tableId(),
                                Chart.Kind.BARS,
                                table.columns().stream()
                                        .skip(1)
                                        .map(Table.Column::columnId)
                                        .toArray(String[]::new)))
                        .toList());
    }

    private String answersInWords() {
        return counts.figures().stream()
                .filter(figure -> figure.figureId().equals(ComplaintTables.SHARE_IN_TIME))
                .filter(figure -> figure.suppressed() || figure.value() != null)
                .findFirst()
                .map(figure -> figure.suppressed()
                        ? "Hur stor andel som fick sitt svar i tid visas inte, eftersom den bygger på för få."
                        : "Av dem som har besvarats fick " + share(figure.value()) + " sitt svar i tid.")
                .orElse("Inga klagomål eller synpunkter har besvarats.");
    }

    private static String share(BigDecimal value) {
        return value.toPlainString() + " procent";
    }

    /** As many of the tables as the report has. */
    private static Section section(
            List<Table> tables, String heading, List<String> paragraphs, List<String> wanted, Chart... charts) {
        return new Section(
                heading,
                paragraphs,
                wanted.stream()
                        .filter(id -> tables.stream()
                                .anyMatch(table -> table.tableId().equals(id)))
                        .toList(),
                List.of(charts));
    }

    private static Chart bars(String title, String tableId, Chart.Kind kind, String... columns) {
        return Chart.of(title, "Staplarna visar samma siffror som står i tabellen.", tableId, kind, List.of(columns));
    }

    private String count(String figureId, String one, String several) {
        long number = counts.valueOf(figureId);
        return number == 0 ? "inga " + several : Swedish.count(number, one, several);
    }
}
