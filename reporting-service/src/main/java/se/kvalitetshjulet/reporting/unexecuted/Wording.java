package se.kvalitetshjulet.reporting.unexecuted;

import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.CLOSED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.EXECUTED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.INTERRUPTED;
import static se.kvalitetshjulet.statute.course.QuarterStanding.Group.NOT_EXECUTED;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kvalitetshjulet.reporting.report.Section;
import se.kvalitetshjulet.statute.Law;
import se.kvalitetshjulet.statute.Provision;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.ReportingProvision;
import se.kvalitetshjulet.statute.SpecialFee;
import se.kvalitetshjulet.statute.course.QuarterStanding.Group;

/** The report in words: with the provisions in force on the quarter's last day, and no number that the tables keep back. */
final class Wording {

    private final Quarter quarter;
    private final Set<Kind> kinds;
    private final Figures figures;
    private final String board;
    private final Grounds grounds;
    private final ReportingProvision duty;

    Wording(Quarter quarter, Set<Kind> kinds, Figures figures, String board) {
        this.quarter = quarter;
        this.kinds = kinds;
        this.figures = figures;
        this.board = board;
        this.grounds = new Grounds(quarter, kinds);
        this.duty = ReportingProvision.inForceOn(quarter.lastDay(), Law.SOL);
    }

    String title() {
        return "Rapportering av ej verkställda gynnande beslut - " + quarter.inWords();
    }

    List<String> proposedDecisions() {
        return List.of(
                board + " godkänner rapporten om ej verkställda gynnande beslut om " + grounds.introduced() + " för "
                        + quarter.inWords() + ".",
                board + " anmäler till kommunfullmäktige de gynnande beslut enligt " + grounds.shortly()
                        + " som är äldre än tre månader.");
    }

    String summary() {
        return "Enligt " + duties() + " ska " + board.toLowerCase(Locale.ROOT)
                + " varje kvartal lämna kommunfullmäktige en statistikrapport över hur många av nämndens gynnande beslut"
                + " enligt " + grounds.shortly()
                + " som inte har verkställts inom tre månader från dagen för respektive beslut, och hur många som inte har"
                + " verkställts på nytt inom tre månader från den dag då verkställigheten avbröts. Av rapporten ska framgå"
                + " vilka typer av bistånd det gäller och hur lång tid som har gått. " + found();
    }

    List<Section> sections(List<String> tables) {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("Sammanfattning", List.of(summary()), List.of(Layouts.GROUPS), List.of()));
        section(
                        tables,
                        GroupWords.id(NOT_EXECUTED),
                        "Beslut som inte har verkställts",
                        GroupWords.definition(NOT_EXECUTED, quarter))
                .ifPresent(sections::add);
        section(
                        tables,
                        GroupWords.id(INTERRUPTED),
                        "Avbrott i verkställigheten",
                        GroupWords.definition(INTERRUPTED, quarter))
                .ifPresent(sections::add);
        if (tables.contains(Layouts.ENDED)) {
            sections.add(new Section(
                    "Verkställda eller avslutade under kvartalet",
                    List.of(GroupWords.definition(EXECUTED, quarter), GroupWords.definition(CLOSED, quarter)),
                    List.of(Layouts.ENDED),
                    List.of()));
        }
        sections.add(earlierQuarters());
        sections.add(law(tables));
        return sections;
    }

    private String found() {
        if (kinds.isEmpty()) {
            return "För " + quarter.inWords() + " finns inga ej verkställda gynnande beslut att rapportera.";
        }
        String stock = "Den " + GroupWords.lastDay(quarter) + " fanns " + number(NOT_EXECUTED)
                + " beslut som inte hade verkställts i tid, och " + number(INTERRUPTED)
                + " avbrott där beslutet inte hade verkställts på nytt i tid.";
        return stock + " Under kvartalet verkställdes " + number(EXECUTED)
                + " beslut efter att tiden hade gått ut, och " + number(CLOSED) + " avslutades av annan anledning.";
    }

    private String number(Group group) {
        String words = figures.inWords(Layouts.totalOf(group));
        return words.equals("0") ? "inga" : words;
    }

    private Optional<Section> section(List<String> tables, String tableId, String heading, String definition) {
        return tables.stream()
                .filter(tableId::equals)
                .findFirst()
                .map(table -> new Section(
                        heading,
                        List.of(definition),
                        List.of(table),
                        List.of(Section.Chart.of(
                                heading + " efter typ och väntetid",
                                "Staplarna visar antalet för varje typ av insats, uppdelat på hur lång tid som har gått. Samma"
                                        + " siffror står i tabellen; det som inte visas där saknas också här.",
                                table,
                                Section.Chart.Kind.STACKED_BARS,
                                Stream.of(Band.values()).map(Enum::name).toList()))));
    }

    private Section earlierQuarters() {
        return new Section(
                "Jämförelse med tidigare kvartal",
                List.of(
                        "Siffrorna för tidigare kvartal är räknade på nytt efter vad som nu är känt, och kan därför skilja"
                                + " sig från vad som rapporterades då."),
                List.of(Layouts.EARLIER_QUARTERS),
                List.of(Section.Chart.of(
                        "Ej verkställda och avbrutna beslut, kvartal för kvartal",
                        "Staplarna visar för vart och ett av de senaste fem kvartalen antalet beslut som inte hade"
                                + " verkställts i tid och antalet avbrott. Samma siffror står i tabellen; det som inte visas"
                                + " där saknas också här.",
                        Layouts.EARLIER_QUARTERS,
                        Section.Chart.Kind.BARS,
                        List.of(GroupWords.id(NOT_EXECUTED), GroupWords.id(INTERRUPTED)))));
    }

    private Section law(List<String> tables) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Rapporten gäller beslut om " + grounds.introduced()
                + ". Varje beslut redovisas under det lagrum som det fattades med stöd av.");
        paragraphs.add(
                "Nämnden rapporterar också varje sådant beslut till Inspektionen för vård och omsorg (IVO) och, utan"
                        + " uppgift om vem det gäller, till kommunens revisorer, med skälen för "
                        + duty.wordForTheDelay() + " ("
                        + cited(ReportingProvision::individualReports)
                        + "). När ett rapporterat beslut har verkställts anmäls även det ("
                        + cited(ReportingProvision::laterExecuted) + ").");
        paragraphs.add("Om ett beslut inte verkställs inom skälig tid kan domstol besluta om en särskild avgift på "
                + Grounds.list(fees()) + ".");
        return new Section(
                "Rättslig grund",
                paragraphs,
                tables.contains(Layouts.LEGAL_BASES) ? List.of(Layouts.LEGAL_BASES) : List.of(),
                List.of());
    }

    private List<String> fees() {
        List<String> ofOpenDecisions = kinds.stream()
                .filter(one -> one.group() == NOT_EXECUTED || one.group() == INTERRUPTED)
                .map(Kind::fee)
                .distinct()
                .sorted(Comparator.comparingLong(SpecialFee::lowestSek))
                .map(SpecialFee::inWords)
                .toList();
        return ofOpenDecisions.isEmpty()
                ? List.of(SpecialFee.forDecisionOf(quarter.lastDay()).inWords())
                : ofOpenDecisions;
    }

    /** The duty to give statistics, by each law that the report speaks of. */
    private String duties() {
        String ofSol = duty.statistics().citationIntroducingAbbreviation();
        return grounds.holds(Law.LSS) ? ofSol + " och " + lss().statistics().citationIntroducingAbbreviation() : ofSol;
    }

    private String cited(Function<ReportingProvision, Provision> which) {
        String ofSol = which.apply(duty).shortCitation();
        return grounds.holds(Law.LSS) ? ofSol + ", " + which.apply(lss()).shortCitation() : ofSol;
    }

    private ReportingProvision lss() {
        return ReportingProvision.inForceOn(quarter.lastDay(), Law.LSS);
    }
}
