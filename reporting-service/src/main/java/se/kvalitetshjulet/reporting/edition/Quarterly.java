package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.DecisionFacts;
import se.kvalitetshjulet.reporting.facts.KnownFacts;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.reporting.kind.Cycle;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.unexecuted.Change;
import se.kvalitetshjulet.reporting.unexecuted.ChangesInWords;
import se.kvalitetshjulet.reporting.unexecuted.Presentation;
import se.kvalitetshjulet.reporting.unexecuted.Tally;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.Quarter;

/** The quarterly report on unexecuted decisions: its facts, and the board's words and rules. */
@ApplicationScoped
class Quarterly implements KindOfReport {

    private final KnownWaits waits;
    private final KnownFacts facts;
    private final EarlierEditions earlier;
    private final CodeLists codes;
    private final ReportSettings settings;

    Quarterly(KnownWaits waits, KnownFacts facts, EarlierEditions earlier, CodeLists codes, ReportSettings settings) {
        this.waits = waits;
        this.facts = facts;
        this.earlier = earlier;
        this.codes = codes;
        this.settings = settings;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.UNEXECUTED_DECISIONS;
    }

    @Override
    public Cycle cycle() {
        return Cycle.QUARTER;
    }

    @Override
    public String title() {
        return "Rapportering av ej verkställda gynnande beslut";
    }

    @Override
    public String description() {
        return "Gynnande beslut som inte har verkställts inom tre månader, och avbrott som inte har verkställts på nytt"
                + " inom tre månader, per kvartal, typ av insats och väntetid.";
    }

    @Override
    public SortedMap<String, Integer> definitionVersions() {
        return UnexecutedReport.definitionVersions();
    }

    @Override
    public boolean countsPeople() {
        return true;
    }

    @Override
    public String projection() {
        return DecisionFacts.DECISIONS;
    }

    @Override
    public UnexecutedReport assemble(Handle tx, Tenant tenant, int generation, String period, Instant asOf) {
        Quarter quarter = Quarter.parse(period);
        BoardCodes words = codes.knownAt(tx, tenant, asOf);
        Tally tally = Tally.forReportOf(quarter);
        overdue(tx, tenant, generation, quarter, asOf, tally::add);
        return UnexecutedReport.of(
                quarter,
                tally,
                new Presentation(
                        settings.boardName(tenant),
                        settings.bySex(tenant),
                        tableId -> settings.threshold(tenant, tableId),
                        earlier.told(tx, tenant, quarter, asOf),
                        code -> words.label(CodeLists.SERVICE_TYPES, code, quarter.lastDay()),
                        code -> LegalBasis.ofCode(code)
                                .map(LegalBasis::citation)
                                .orElse(code)));
    }

    @Override
    public Predicate<String> wordedOtherwise(Handle tx, Tenant tenant, Instant from, Instant to) {
        BoardCodes before = codes.knownAt(tx, tenant, from);
        BoardCodes after = codes.knownAt(tx, tenant, to);
        return period -> {
            Quarter quarter = Quarter.parse(period);
            LocalDate lastDay = quarter.lastDay();
            Set<String> renamed = after.all(CodeLists.SERVICE_TYPES, lastDay).stream()
                    .filter(code -> !code.label().equals(before.label(CodeLists.SERVICE_TYPES, code.code(), lastDay)))
                    .map(Code::code)
                    .collect(Collectors.toSet());
            if (renamed.isEmpty()) {
                return false;
            }
            Set<String> counted = new HashSet<>();
            waits.overdueIn(
                    tx,
                    tenant,
                    waits.live(tx, tenant),
                    quarter.firstDay(),
                    lastDay,
                    to,
                    wait -> counted.add(wait.serviceType()));
            return counted.stream().anyMatch(renamed::contains);
        };
    }

    @Override
    public SortedSet<String> thingsBehind(
            Handle tx, Tenant tenant, int generation, String period, Instant asOf, String figureId) {
        Predicate<KnownWait> counted =
                assemble(tx, tenant, generation, period, asOf).countedBy(figureId);
        SortedSet<String> decisions = new TreeSet<>();
        overdue(tx, tenant, generation, Quarter.parse(period), asOf, wait -> {
            if (counted.test(wait)) {
                decisions.add(wait.decisionId());
            }
        });
        return decisions;
    }

    @Override
    public SequencedMap<String, Integer> changes(Handle tx, Tenant tenant, String period, Instant from, Instant to) {
        SequencedMap<String, Integer> changes = new LinkedHashMap<>();
        Change.count(facts.changed(tx, tenant, from, to), Quarter.parse(period))
                .forEach((change, count) -> changes.put(change.name(), count));
        return changes;
    }

    @Override
    public String inWords(SequencedMap<String, Integer> changes, boolean exactly) {
        SortedMap<Change, Integer> counts = new TreeMap<>();
        changes.forEach((change, count) -> counts.put(Change.valueOf(change), count));
        return exactly ? ChangesInWords.exactly(counts) : ChangesInWords.withoutCounts(counts);
    }

    private void overdue(
            Handle tx, Tenant tenant, int generation, Quarter quarter, Instant asOf, Consumer<KnownWait> each) {
        waits.overdueIn(
                tx,
                tenant,
                generation,
                UnexecutedReport.quarters(quarter).getFirst().firstDay(),
                quarter.lastDay(),
                asOf,
                each);
    }
}
