package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.approval.Who;
import se.kvalitetshjulet.reporting.facts.Ledger;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.statute.Quarter;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Makes the draft of a kind and period from what the board's ledger knew, in the place of the one before. The ledger ticks
 * first: what is committed later is known later, so the same moment always gives the same report.
 */
@ApplicationScoped
public class AssembleReport {

    /** Before it, a quarter compared with those before would reach to a time without any duty to report. */
    private static final Quarter FIRST = new Quarter(2010, 1);

    /** Before it nobody can have known anything of a quarter that can be reported. */
    private static final Instant FIRST_AS_OF = SwedishTime.startOf(FIRST.firstDay());

    private final Store store;
    private final Ledger ledger;
    private final DraftReport draft;
    private final InstantSource clock;

    AssembleReport(Store store, Ledger ledger, DraftReport draft, InstantSource clock) {
        this.store = store;
        this.ledger = ledger;
        this.draft = draft;
        this.clock = clock;
    }

    /**
     * @param asOf null for now
     * @return the draft with every count
     */
    public Report draft(Caller by, ReportKind kind, String period, @Nullable Instant asOf) {
        Tenant tenant = by.tenant();
        if (kind != ReportKind.UNEXECUTED_DECISIONS) {
            throw new Refusal(
                    ReportProblem.KIND_NOT_OFFERED, "Välj en av de sorter som räknas upp i report-definitions.");
        }
        Quarter quarter = quarter(period);
        if (asOf != null && asOf.isBefore(FIRST_AS_OF)) {
            throw Refusal.ofField("asOf", "Ange en tidpunkt från och med " + FIRST.firstDay() + ", eller ingen.");
        }
        return store.inTenant(tenant, tx -> {
            Instant now = ledger.tick(tx, tenant);
            if (asOf != null && asOf.isAfter(now)) {
                throw new Refusal(
                        ReportProblem.AS_OF_IN_FUTURE,
                        "Ange en tidpunkt som har varit, eller utelämna asOf för att få det som är känt nu.");
            }
            return draft.draft(tx, tenant, quarter, asOf == null ? now : asOf, Who.of(by));
        });
    }

    private Quarter quarter(String period) {
        Quarter quarter;
        try {
            quarter = Quarter.parse(period);
        } catch (IllegalArgumentException unreadable) {
            throw Refusal.ofField("period", "Skriv kvartalet som år och nummer, till exempel 2024-Q1.");
        }
        if (quarter.compareTo(FIRST) < 0) {
            throw Refusal.ofField("period", "Rapporter kan tas fram från och med " + FIRST + ".");
        }
        if (!quarter.lastDay().isBefore(SwedishTime.today(clock))) {
            throw new Refusal(
                    ReportProblem.PERIOD_NOT_OVER, "Rapporten kan tas fram dagen efter kvartalets sista dag.");
        }
        return quarter;
    }
}
