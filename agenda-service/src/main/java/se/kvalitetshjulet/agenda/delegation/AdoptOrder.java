package se.kvalitetshjulet.agenda.delegation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Enters a delegation order that the board has adopted. The one before it holds until the day before. */
@ApplicationScoped
class AdoptOrder {

    private final Store store;
    private final DelegationTable table;

    AdoptOrder(Store store, DelegationTable table) {
        this.store = store;
        this.table = table;
    }

    DelegationOrder adopt(Caller by, NewOrder wanted) {
        if (wanted.validFrom().isBefore(wanted.adoptedOn())) {
            throw Refusal.ofField("validFrom", "En ordning kan inte gälla före den dag då den antogs.");
        }
        refuseRows(wanted.rows());
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.DELEGATION.take(tx, by.tenant());
            var standing = table.all(tx, by.tenant());
            Refusal.throwIf(standing.brokenByBeginning(wanted.validFrom()));
            var order = new DelegationOrder(
                    standing.all().size() + 1,
                    wanted.adoptedOn(),
                    wanted.adoptedBy().strip(),
                    wanted.validFrom(),
                    null,
                    wanted.rows());
            table.add(tx, by, order);
            return order;
        });
    }

    private static void refuseRows(List<DelegationRow> rows) {
        var numbers = new HashSet<String>();
        for (var row : rows) {
            if (!numbers.add(row.number())) {
                throw Refusal.ofField("rows", "Punkt " + row.number() + " står två gånger. Numrera om den ena.");
            }
            Secrecy.refuseIdentityNumber("rows", row.what() + " " + row.restrictions());
        }
    }
}
