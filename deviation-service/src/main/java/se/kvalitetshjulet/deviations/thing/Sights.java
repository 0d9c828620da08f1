package se.kvalitetshjulet.deviations.thing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.organisation.Units;

/** Whose things a caller may see: those of their units, of the units that these took over, and those they reported. */
@ApplicationScoped
public class Sights {

    /** Those who handle things, of their units. Others see what they reported. */
    public static final Role[] HANDLERS = Readers.OF_HANDLING.roles().toArray(Role[]::new);

    /** Those who follow the year's control, of their units. */
    public static final Role[] CONTROLLERS = Readers.OF_CONTROL.roles().toArray(Role[]::new);

    private final Units units;

    Sights(Units units) {
        this.units = units;
    }

    /** Whether somebody enters risks and controls. An auditor reads, and changes nothing. */
    public static boolean followsUp(Caller caller) {
        return caller.is(Readers.OF_HANDLING) || caller.is(Role.CONTROLLER);
    }

    /** Whether the caller handles what belongs to a unit. Whoever reported it sees it, and handles it no more than anybody else. */
    public boolean handles(Handle tx, Caller caller, @Nullable String unit) {
        return of(tx, caller, HANDLERS).covers(unit);
    }

    /**
     * @param byUnit the roles that see what belongs to their units; anybody else sees no more than what they reported
     */
    public Sight of(Handle tx, Caller caller, Role... byUnit) {
        var limited = caller.limitedToUnits(byUnit);
        return new Sight(
                limited.<Set<String>>map(mine -> units.withPredecessors(tx, caller.tenant(), mine))
                        .orElse(null),
                caller.subject());
    }
}
