package se.kvalitetshjulet.reporting.annual;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.ReportSettings;
import se.kvalitetshjulet.reporting.kind.Cycle;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.WrittenSection;
import se.kvalitetshjulet.reporting.quality.QualityChange;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.QualityReport;
import se.kvalitetshjulet.reporting.quality.Words;

/** The annual quality report: its facts, and the board's words and rules. */
@ApplicationScoped
class AnnualQuality implements KindOfReport {

    private static final List<String> LISTS = List.of(CodeLists.DEVIATION_AREAS, CodeLists.COMPLAINT_SUBJECTS);

    private final KnownQuality known;
    private final FinishedNumbers numbers;
    private final CodeLists codes;
    private final ReportSettings settings;

    AnnualQuality(KnownQuality known, FinishedNumbers numbers, CodeLists codes, ReportSettings settings) {
        this.known = known;
        this.numbers = numbers;
        this.codes = codes;
        this.settings = settings;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.QUALITY;
    }

    @Override
    public Cycle cycle() {
        return Cycle.YEAR;
    }

    @Override
    public String title() {
        return "Kvalitetsberättelse";
    }

    @Override
    public String description() {
        return "Året i avvikelser, klagomål, lex Sarah, åtgärder och deras effekt, tillsyn, nyckeltal, internkontroll och risker,"
                + " med det som nämnden skriver om sitt kvalitetsarbete.";
    }

    @Override
    public SortedMap<String, Integer> definitionVersions() {
        return QualityReport.definitionVersions();
    }

    @Override
    public List<WrittenSection> writtenSections() {
        return QualityReport.writtenSections();
    }

    @Override
    public boolean countsPeople() {
        return false;
    }

    @Override
    public String projection() {
        return QualityFacts.QUALITY;
    }

    @Override
    public QualityReport assemble(Handle tx, Tenant tenant, int generation, String period, Instant asOf) {
        int year = Integer.parseInt(period);
        return QualityReport.of(
                year,
                new QualityReport.Known(
                        known.ofYear(tx, tenant, generation, year, asOf),
                        numbers.keyFigures(tx, tenant, Set.of(year - 1, year), asOf),
                        numbers.deviations(tx, tenant, year, asOf)),
                words(tenant, year, codes.knownAt(tx, tenant, asOf)));
    }

    @Override
    public SortedSet<String> thingsBehind(
            Handle tx, Tenant tenant, int generation, String period, Instant asOf, String figureId) {
        return assemble(tx, tenant, generation, period, asOf).thingsBehind(figureId);
    }

    @Override
    public SequencedMap<String, Integer> changes(Handle tx, Tenant tenant, String period, Instant from, Instant to) {
        int year = Integer.parseInt(period);
        return QualityChange.count(
                known.changed(tx, tenant, from, to),
                year,
                fact -> QualityReport.counted(fact, settings.answerDays(tenant)),
                changedNumbers(tx, tenant, year, from, to));
    }

    @Override
    public String inWords(SequencedMap<String, Integer> changes, boolean exactly) {
        return QualityChange.inWords(changes);
    }

    @Override
    public Predicate<String> wordedOtherwise(Handle tx, Tenant tenant, Instant from, Instant to) {
        BoardCodes before = codes.knownAt(tx, tenant, from);
        BoardCodes after = codes.knownAt(tx, tenant, to);
        return period -> {
            int year = Integer.parseInt(period);
            LocalDate lastDay = LocalDate.of(year, 12, 31);
            Set<String> renamed = new HashSet<>();
            LISTS.forEach(list -> after.all(list, lastDay).stream()
                    .filter(code -> !code.label().equals(before.label(list, code.code(), lastDay)))
                    .map(Code::code)
                    .forEach(renamed::add));
            return !renamed.isEmpty()
                    && known.ofYear(tx, tenant, known.live(tx, tenant), year, to).stream()
                            .anyMatch(fact -> uses(fact, renamed));
        };
    }

    private static boolean uses(QualityFact fact, Collection<String> renamed) {
        return switch (fact) {
            case QualityFact.OfDeviation deviation -> deviation.area() != null && renamed.contains(deviation.area());
            case QualityFact.OfComplaint complaint -> renamed.contains(complaint.subject());
            default -> false;
        };
    }

    /** How many finished numbers of the report are others than they were. */
    private int changedNumbers(Handle tx, Tenant tenant, int year, Instant from, Instant to) {
        return differing(said(tx, tenant, year, from), said(tx, tenant, year, to));
    }

    private Set<Object> said(Handle tx, Tenant tenant, int year, Instant asOf) {
        Set<Object> said = new HashSet<>(numbers.keyFigures(tx, tenant, Set.of(year - 1, year), asOf));
        said.addAll(numbers.deviations(tx, tenant, year, asOf));
        return said;
    }

    /** One that has another value is one before and one after. */
    private static int differing(Set<Object> before, Set<Object> after) {
        long gone = before.stream().filter(each -> !after.contains(each)).count();
        long come = after.stream().filter(each -> !before.contains(each)).count();
        return Math.toIntExact(Math.max(gone, come));
    }

    private Words words(Tenant tenant, int year, BoardCodes codes) {
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        return new Words(
                settings.boardName(tenant),
                settings.answerDays(tenant),
                codes.all(CodeLists.DEVIATION_AREAS, lastDay).stream()
                        .filter(code -> code.validOn(lastDay))
                        .map(Code::code)
                        .toList(),
                code -> codes.label(CodeLists.DEVIATION_AREAS, code, lastDay),
                code -> codes.label(CodeLists.COMPLAINT_SUBJECTS, code, lastDay));
    }
}
