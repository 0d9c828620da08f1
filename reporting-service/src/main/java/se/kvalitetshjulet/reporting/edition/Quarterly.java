package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.KnownWait;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.reporting.unexecuted.Presentation;
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
        List<KnownWait> known = waits.overdueIn(
                tx, tenant, UnexecutedReport.quarters(quarter).getFirst().firstDay(), quarter.lastDay(), asOf);
        return UnexecutedReport.of(
                quarter,
                known,
                new Presentation(
                        settings.boardName(tenant),
                        settings.bySex(tenant),
                        tableId -> settings.threshold(tenant, tableId),
                        earlier.told(tx, tenant, quarter, asOf),
                        code -> codes.label(CodeLists.SERVICE_TYPES, code),
                        code -> LegalBasis.ofCode(code)
                                .map(LegalBasis::citation)
                                .orElse(code)));
    }
}
