package se.kvalitetshjulet.agenda.communication;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The extracts that have been fixed on items of agendas. */
@ApplicationScoped
public class ReadExtracts {

    private final Store store;
    private final Items items;
    private final FixedExtracts fixed;

    ReadExtracts(Store store, Items items, FixedExtracts fixed) {
        this.store = store;
        this.items = items;
        this.fixed = fixed;
    }

    /** The one that stands on an item of an agenda; empty when none has been fixed there. */
    public Optional<FixedExtract> on(Caller by, UUID meetingId, UUID itemId) {
        return store.inTenant(by.tenant(), tx -> {
            items.agendaOf(tx, by.tenant(), meetingId).lineOf(itemId).orElseThrow(Refusal::notFound);
            return fixed.of(tx, by.tenant(), itemId, null);
        });
    }

    /**
     * One that stands on an item, or has stood there.
     *
     * @param version null is the one that stands
     */
    public Optional<FixedExtract> of(Handle tx, Tenant tenant, UUID itemId, @Nullable Integer version) {
        return fixed.of(tx, tenant, itemId, version);
    }

    /** The items that an extract can be fixed on, the nearest meeting's first. */
    public List<ExtractPlace> places(Caller by) {
        return store.inTenant(by.tenant(), tx -> fixed.places(tx, by.tenant()));
    }

    /** The day after the last that the board has been told of; empty when it has never been. */
    public Optional<LocalDate> nextFrom(Caller by) {
        return store.inTenant(by.tenant(), tx -> fixed.lastDay(tx, by.tenant())).map(day -> day.plusDays(1));
    }
}
