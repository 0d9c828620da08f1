package se.kvalitetshjulet.decisions;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.organisation.UnitDefined;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The units of the sample board. */
public final class Organisation {

    private static final Tenant BOARD = new Tenant("9999", "socn");

    private Organisation() {}

    /** Tells of units that are called by their codes. */
    public static void has(Store store, Units units, String... codes) {
        store.useTenant(
                BOARD,
                tx -> units.define(
                        tx, Stream.of(codes).map(Organisation::defined).toList()));
    }

    private static IncomingEvent defined(String code) {
        return new IncomingEvent(
                BOARD,
                "/organisation/exempel",
                UUID.randomUUID().toString(),
                EventTypes.ORGANISATION_UNIT_DEFINED,
                code,
                Instant.now(),
                null,
                new UnitDefined(code, code, "Äldreomsorg", LocalDate.of(2000, 1, 1), null, List.of()),
                null,
                new byte[0]);
    }
}
