package se.kvalitetshjulet.agenda.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaEvents;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.agenda.MatterRegistered;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** Gives a matter its number and its place in the registry (OSL 5 kap. 1 §). */
@ApplicationScoped
public class RegisterMatter {

    /** What others are told of a matter is told once, when it is registered. */
    private static final long FIRST = 1;

    /** No registry that is brought over is older. */
    public static final int FIRST_YEAR = 1900;

    private final Store store;
    private final Matters matters;
    private final RegistrySeries series;
    private final AgendaEvents events;
    private final InstantSource clock;

    RegisterMatter(Store store, Matters matters, RegistrySeries series, AgendaEvents events, InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.series = series;
        this.events = events;
        this.clock = clock;
    }

    public Matter register(Caller by, NewMatter wanted) {
        var today = SwedishTime.today(clock);
        if (wanted.registeredOn() != null && wanted.registeredOn().isAfter(today)) {
            throw Refusal.ofField("registeredOn", "Dagen ligger i framtiden.");
        }
        if (wanted.registeredOn() != null && wanted.registeredOn().getYear() < FIRST_YEAR) {
            throw Refusal.ofField("registeredOn", "Ligger före år " + FIRST_YEAR + ".");
        }
        wanted.refuseIdentityNumbers();
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            if (wanted.origin() != null) {
                refuseSecond(tx, by.tenant(), wanted.origin().told());
            }
            var on = wanted.registeredOn() == null ? today : wanted.registeredOn();
            var number = nextNumber(tx, by.tenant(), on.getYear());
            return added(tx, by.tenant(), wanted.numbered(number, on, today), null);
        });
    }

    /**
     * The standing matter of a report, registered when there is none. Call it with {@link BoardLock#REGISTRY} held.
     *
     * @param origin {@code KIND/period}
     * @param cause the event that the report came in
     */
    public Matter ofReport(
            Handle tx,
            Tenant tenant,
            Origin origin,
            String title,
            MatterRegistered.Classification classification,
            EventIdentity cause) {
        return standing(
                tx,
                tenant,
                origin,
                number -> Matter.of(number, SwedishTime.today(clock), title, "REPORT", classification, false, origin),
                cause);
    }

    /**
     * The matter of a lex Sarah case, registered when there is none. Call it with {@link BoardLock#REGISTRY} held.
     *
     * @param secret the title is then withheld
     * @param cause the event that asked for a decision in it
     */
    public Matter ofLexSarah(
            Handle tx, Tenant tenant, Origin origin, String title, boolean secret, EventIdentity cause) {
        return standing(
                tx,
                tenant,
                origin,
                number -> Matter.of(number, SwedishTime.today(clock), title, "LEX_SARAH", null, secret, origin),
                cause);
    }

    private Matter standing(
            Handle tx, Tenant tenant, Origin origin, Function<RegistryNumber, Matter> first, EventIdentity cause) {
        return matters.ofOrigin(tx, tenant, origin).orElseGet(() -> {
            var number = nextNumber(tx, tenant, SwedishTime.today(clock).getYear());
            return added(tx, tenant, first.apply(number), cause);
        });
    }

    private RegistryNumber nextNumber(Handle tx, Tenant tenant, int year) {
        return RegistryNumber.of(tenant, year, series.next(tx, tenant, RegistrySeries.Kind.MATTERS, year));
    }

    private Matter added(Handle tx, Tenant tenant, Matter matter, @Nullable EventIdentity cause) {
        matters.add(tx, tenant, matter);
        events.tell(tx, tenant, EventTypes.MATTER_REGISTERED, matter.number().toString(), FIRST, matter.told(), cause);
        return matter;
    }

    private void refuseSecond(Handle tx, Tenant tenant, Origin origin) {
        matters.ofOrigin(tx, tenant, origin).ifPresent(there -> {
            throw new Refusal(AgendaProblem.MATTER_EXISTS, "Använd ärendet " + there.number() + ".");
        });
    }
}
