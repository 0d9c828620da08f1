package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.kind.Cycle;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.kind.Period;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Makes the draft of a kind and period from what the board's ledger knew, in the place of the one before. The ledger ticks
 * first: what is committed later is known later, so the same moment always gives the same report.
 */
@ApplicationScoped
public class AssembleReport {

    /** Before it, a period compared with those before would reach to a time without any duty to report. */
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    /** Before it nobody can have known anything of a period that can be reported. */
    private static final Instant FIRST_AS_OF = SwedishTime.startOf(FIRST);

    private final Store store;
    private final Ledger ledger;
    private final DraftReport draft;
    private final Kinds kinds;
    private final InstantSource clock;

    AssembleReport(Store store, Ledger ledger, DraftReport draft, Kinds kinds, InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.draft = draft;
        this.kinds = kinds;
        this.clock = clock;
    }

    /**
     * @param asOf null for now
     * @return the draft with every count
     */
    public Report draft(Caller by, ReportKind kind, String period, @Nullable Instant asOf) {
        Tenant tenant = by.tenant();
        KindOfReport wanted = kinds.find(kind)
                .orElseThrow(() -> new Refusal(
                        ReportProblem.KIND_NOT_OFFERED, "Välj en av de sorter som räknas upp i report-definitions."));
        requireReportable(wanted.cycle(), period);
        if (asOf != null && asOf.isBefore(FIRST_AS_OF)) {
            throw Refusal.ofField("asOf", "Ange en tidpunkt från och med " + FIRST + ", eller ingen.");
        }
        return store.inTenant(tenant, tx -> {
            Instant now = ledger.tick(tx, tenant);
            if (asOf != null && asOf.isAfter(now)) {
                throw new Refusal(
                        ReportProblem.AS_OF_IN_FUTURE,
                        "Ange en tidpunkt som har varit, eller utelämna asOf för att få det som är känt nu.");
            }
            return draft.draft(tx, tenant, wanted, period, asOf == null ? now : asOf, Who.of(by));
        });
    }

    private void requireReportable(Cycle cycle, String written) {
        Period period = cycle.parse(written).orElseThrow(() -> Refusal.ofField("period", cycle.howToWrite()));
        if (period.firstDay().isBefore(FIRST)) {
            throw Refusal.ofField(
                    "period",
                    "Rapporter kan tas fram från och med " + cycle.of(FIRST).code() + ".");
        }
        if (!period.lastDay().isBefore(SwedishTime.today(clock))) {
            throw new Refusal(
                    ReportProblem.PERIOD_NOT_OVER,
                    "Rapporten kan tas fram dagen efter " + cycle.genitive() + " sista dag.");
        }
    }
}
