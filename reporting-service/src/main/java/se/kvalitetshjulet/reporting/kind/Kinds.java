package se.kvalitetshjulet.reporting.kind;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.projection.Generations;

/** The kinds of report that can be assembled here. */
@ApplicationScoped
public class Kinds {

    private final List<KindOfReport> kinds;
    private final Generations generations;

    Kinds(@All List<KindOfReport> kinds, Generations generations) {
        this.kinds =
                kinds.stream().sorted(Comparator.comparing(KindOfReport::kind)).toList();
        this.generations = generations;
    }

    public List<KindOfReport> all() {
        return kinds;
    }

    /** Empty for a kind of the contract that is not offered here. */
    public Optional<KindOfReport> find(ReportKind kind) {
        return kinds.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The kind of a report that there is. */
    public KindOfReport of(ReportKind kind) {
        return find(kind)
                .orElseThrow(() -> new IllegalStateException("a report of a kind that is not made here: " + kind));
    }

    /** The generation of its facts that is read. */
    public int generation(Handle tx, Tenant tenant, KindOfReport kind) {
        return generations.live(tx, tenant, kind.projection());
    }
}
