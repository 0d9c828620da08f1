package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Gives a delegated decision its number, when the order that was in force on its day allowed it. */
@ApplicationScoped
class RegisterDelegated {

    private static final String IN_URGENCY = "6 kap. 39 § kommunallagen";

    private final Store store;
    private final DelegationTable orders;
    private final DelegatedDecisions decisions;
    private final Matters matters;
    private final InstantSource clock;

    RegisterDelegated(
            Store store, DelegationTable orders, DelegatedDecisions decisions, Matters matters, InstantSource clock) {
        this.store = store;
        this.orders = orders;
        this.decisions = decisions;
        this.matters = matters;
        this.clock = clock;
    }

    DelegatedDecision register(Caller by, NewDelegated wanted) {
        var today = SwedishTime.today(clock);
        if (wanted.decidedOn().isAfter(today)) {
            throw Refusal.ofField("decidedOn", "Dagen ligger i framtiden.");
        }
        Secrecy.refuseIdentityNumber("what", wanted.what());
        Secrecy.refuseIdentityNumber("delegate", wanted.delegate());
        return store.inTenant(by.tenant(), tx -> {
            var order = wanted.urgent() ? null : allowing(tx, by.tenant(), wanted);
            var matter = matterOf(tx, by.tenant(), wanted.registryNumber());
            var number = decisions.nextNumber(tx, by.tenant(), today.getYear());
            var row = order == null ? null : order.row(wanted.rowNumber()).orElseThrow();
            decisions.add(
                    tx,
                    by,
                    number,
                    new DelegatedDecision(
                            number.toString(),
                            number.inPath(),
                            wanted.decidedOn(),
                            wanted.delegate().strip(),
                            wanted.what().strip(),
                            row == null ? null : row.number(),
                            order == null ? null : order.version(),
                            row == null ? IN_URGENCY : row.provision(),
                            matter,
                            wanted.urgent(),
                            false,
                            null));
            return decisions.find(tx, by.tenant(), number).orElseThrow();
        });
    }

    private DelegationOrder allowing(Handle tx, Tenant tenant, NewDelegated wanted) {
        if (wanted.rowNumber() == null || wanted.rowNumber().isBlank()) {
            throw Refusal.ofField("rowNumber", "Ange punkten i delegationsordningen.");
        }
        var all = orders.all(tx, tenant);
        Refusal.throwIf(all.brokenByDeciding(wanted.decidedOn(), wanted.rowNumber(), wanted.delegate()));
        return all.inForceOn(wanted.decidedOn()).orElseThrow();
    }

    private @Nullable String matterOf(Handle tx, Tenant tenant, @Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        var number = RegistryNumber.read(written.strip())
                .orElseThrow(() -> Refusal.ofField("registryNumber", "Skriv numret som SOCN/2024:58."));
        matters.find(tx, tenant, number)
                .orElseThrow(() -> Refusal.ofField("registryNumber", "Numret finns inte i diariet."));
        return number.toString();
    }
}
