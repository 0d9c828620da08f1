package se.kvalitetshjulet.agenda.wheel;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.item.ProposeRecurring;
import se.kvalitetshjulet.agenda.registry.NewMatter;
import se.kvalitetshjulet.agenda.registry.RegisterMatter;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/**
 * Registers the matters whose time comes and proposes them to the agendas, each once for its period. A morning without a run
 * is made up for by the next.
 */
@ApplicationScoped
class ProposeDue {

    private final Store store;
    private final WheelTable table;
    private final RegisterMatter register;
    private final ProposeRecurring propose;
    private final WheelSettings settings;
    private final InstantSource clock;

    ProposeDue(
            Store store,
            WheelTable table,
            RegisterMatter register,
            ProposeRecurring propose,
            WheelSettings settings,
            InstantSource clock) {
        this.store = store;
        this.table = table;
        this.register = register;
        this.propose = propose;
        this.settings = settings;
        this.clock = clock;
    }

    /** A matter that has been registered and proposed. */
    record Proposed(String registryNumber, String title) {}

    @Scheduled(cron = "{kvalitetshjulet.year-wheel.at}", timeZone = "Europe/Stockholm")
    void everyMorning() {
        store.inAllTenants(tx -> tx.createQuery("select distinct municipality, board from wheel_entry")
                        .map((row, context) -> new Tenant(row.getString(1), row.getString(2)))
                        .list())
                .forEach(board -> propose(new Caller(board, "year-wheel", "Årshjulet", "", "", List.of())));
    }

    List<Proposed> propose(Caller by) {
        var today = SwedishTime.today(clock);
        return store.inTenant(by.tenant(), tx -> {
            // Another run waits here, and then finds that all is proposed.
            BoardLock.REGISTRY.take(tx, by.tenant());
            var known = table.proposed(tx, by.tenant());
            var proposed = new ArrayList<Proposed>();
            for (var entry : table.all(tx, by.tenant())) {
                for (var turn : entry.dueOn(today, settings.daysAhead())) {
                    if (!known.containsKey(new WheelTable.PeriodOf(entry.id(), turn.once()))) {
                        var matter = register.register(by, NewMatter.of(turn.title(), entry.kind()));
                        propose.propose(tx, by.tenant(), matter);
                        table.remember(tx, by.tenant(), turn, matter.number().toString());
                        proposed.add(new Proposed(matter.number().toString(), turn.title()));
                    }
                }
            }
            return List.copyOf(proposed);
        });
    }
}
