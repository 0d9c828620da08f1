package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.revision.BoardCodes;
import se.kvalitetshjulet.kit.revision.Code;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.reporting.unexecuted.Presentation;
import se.kvalitetshjulet.reporting.unexecuted.Tally;
import se.kvalitetshjulet.reporting.unexecuted.UnexecutedReport;
import se.kvalitetshjulet.statute.LegalBasis;
import se.kvalitetshjulet.statute.Quarter;

/** Gives the quarterly report its facts, and the board's words and rules. */
@ApplicationScoped
class Quarterly {

    private final KnownWaits waits;
    private final EarlierEditions earlier;
    private final CodeLists codes;
    private final ReportSettings settings;

    Quarterly(KnownWaits waits, EarlierEditions earlier, CodeLists codes, ReportSettings settings) {
        this.waits = waits;
        this.earlier = earlier;
        this.codes = codes;
        this.settings = settings;
    }

    UnexecutedReport assemble(Handle tx, Tenant tenant, Quarter quarter, Instant asOf) {
        return assemble(tx, tenant, waits.live(tx, tenant), quarter, asOf);
    }

    /** @param generation of the facts, also one that is not read */
    UnexecutedReport assemble(Handle tx, Tenant tenant, int generation, Quarter quarter, Instant asOf) {
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

    /** Whether a quarter's report has another word for some code in it by what was known at one moment than at the other. */
    Predicate<Quarter> wordedOtherwise(Handle tx, Tenant tenant, Instant from, Instant to) {
        BoardCodes before = codes.knownAt(tx, tenant, from);
        BoardCodes after = codes.knownAt(tx, tenant, to);
        return quarter -> {
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

    /** The decisions that a figure of the report counts. */
    SortedSet<String> decisionsBehind(Handle tx, Tenant tenant, Quarter quarter, Instant asOf, String figureId) {
        int generation = waits.live(tx, tenant);
        Predicate<KnownWait> counted =
                assemble(tx, tenant, generation, quarter, asOf).countedBy(figureId);
        SortedSet<String> decisions = new TreeSet<>();
        overdue(tx, tenant, generation, quarter, asOf, wait -> {
            if (counted.test(wait)) {
                decisions.add(wait.decisionId());
            }
        });
        return decisions;
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
