package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.board.BoardPart;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How many delegated decisions the board has not been told of. */
@ApplicationScoped
class DelegationPart implements BoardPart {

    private final DelegatedDecisions decisions;
    private final InstantSource clock;

    DelegationPart(DelegatedDecisions decisions, InstantSource clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Part of(Handle tx, Tenant tenant) {
        return new Part(
                3,
                "Delegation",
                "delegation",
                DelegationPages.waiting(
                        decisions.unnotified(tx, tenant, clock.instant()).size()));
    }
}
