package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.kind.Assembled;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;
import se.kvalitetshjulet.reporting.report.Content;

/** Puts a report together from what its kind counts and what people have written, both as they were known at a moment. */
@ApplicationScoped
class PutTogether {

    private final Kinds kinds;
    private final WrittenTexts texts;

    PutTogether(Kinds kinds, WrittenTexts texts) {
        this.kinds = kinds;
        this.texts = texts;
    }

    private record WithTexts(Content published, Content whole) implements Assembled {}

    KindOfReport kind(ReportKind kind) {
        return kinds.of(kind);
    }

    /** From the facts that are read. */
    Assembled live(Handle tx, Tenant tenant, KindOfReport kind, String period, Instant asOf) {
        return of(tx, tenant, kind, kinds.generation(tx, tenant, kind), period, asOf);
    }

    /**
     * @param generation of the facts
     */
    Assembled of(Handle tx, Tenant tenant, KindOfReport kind, int generation, String period, Instant asOf) {
        Assembled counted = kind.assemble(tx, tenant, generation, period, asOf);
        return kind.writtenSections().isEmpty()
                ? counted
                : new WithTexts(
                        texts.in(tx, tenant, kind, period, asOf, counted.published()),
                        texts.in(tx, tenant, kind, period, asOf, counted.whole()));
    }
}
