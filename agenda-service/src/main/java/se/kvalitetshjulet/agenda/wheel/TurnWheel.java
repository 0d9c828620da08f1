package se.kvalitetshjulet.agenda.wheel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Puts on the wheel what is to come back each year, and takes it off. */
@ApplicationScoped
class TurnWheel {

    private static final String OTHER = "OTHER";

    private final Store store;
    private final WheelTable table;
    private final InstantSource clock;

    TurnWheel(Store store, WheelTable table, InstantSource clock) {
        this.store = store;
        this.table = table;
        this.clock = clock;
    }

    WheelEntry add(Caller by, NewEntry wanted) {
        Secrecy.refuseIdentityNumber("heading", wanted.heading());
        var entry = new WheelEntry(
                UUID.randomUUID(),
                wanted.heading().strip(),
                wanted.kind() == null ? OTHER : wanted.kind(),
                wanted.months().stream().distinct().sorted().toList(),
                wanted.covers(),
                wanted.validFrom() == null ? SwedishTime.today(clock) : wanted.validFrom(),
                null);
        store.useTenant(by.tenant(), tx -> table.add(tx, by, entry));
        return entry;
    }

    /** What has been proposed of it stays. */
    void end(Caller by, UUID entryId, @Nullable LocalDate on) {
        boolean ended = store.inTenant(
                by.tenant(), tx -> table.end(tx, by.tenant(), entryId, on == null ? SwedishTime.today(clock) : on));
        if (!ended) {
            throw Refusal.notFound();
        }
    }
}
