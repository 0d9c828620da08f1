package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.chain.ChainRule;
import se.kvalitetshjulet.reporting.chain.ChainVerification;
import se.kvalitetshjulet.reporting.chain.ChainedEdition;

/** Looks whether the board's editions still are what was issued: all of them, in their order, to the last byte. */
@ApplicationScoped
public class VerifyChain {

    private final Store store;
    private final ExamineEditions editions;

    VerifyChain(Store store, ExamineEditions editions) {
        this.store = store;
        this.editions = editions;
    }

    /** The chain as its rows say, the first edition first. */
    public List<ChainedEdition> chain(Tenant tenant) {
        return store.inTenant(tenant, tx -> editions.rows(tx, tenant));
    }

    /**
     * @param heard the links that agenda-service has heard of, brought by the caller; null when there is no such copy at
     *     hand, and then a cut that also moved the ledger's end, or a rewriting of everything, is not found
     */
    public ChainVerification verify(Tenant tenant, @Nullable List<ChainLink> heard) {
        ExamineEditions.ChainAsItIs found = store.inTenant(tenant, tx -> editions.examine(tx, tenant));
        return ChainRule.verify(found.editions(), found.end(), heard);
    }
}
