package se.kvalitetshjulet.decisions.decision;

import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Readers;
import se.kvalitetshjulet.kit.access.Role;

/** Who may enter decisions and correct them by hand: those who may read whom they concern (lag (2001:454) 10 §). */
public final class Entering {

    public static final Role[] ROLES = Readers.OF_PERSONS.roles().toArray(Role[]::new);

    private Entering() {}

    public static boolean isOpenTo(Caller caller) {
        return caller.isAnyOf(ROLES);
    }

    /** True when the caller may enter decisions of every unit. */
    public static boolean ofAllUnitsIsOpenTo(Caller caller) {
        return isOpenTo(caller) && caller.limitedToUnits(ROLES).isEmpty();
    }
}
