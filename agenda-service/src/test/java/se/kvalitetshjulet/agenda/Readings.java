package se.kvalitetshjulet.agenda;

import java.util.List;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** What the log of readings says, a line for each: role, room, thing and purpose. */
final class Readings {

    private Readings() {}

    static List<String> of(Store store, String municipality) {
        return store.inTenant(
                new Tenant(municipality, "socn"),
                tx -> tx.createQuery("select role || ' ' || room || ' ' || thing || ' ' || purpose from access_log")
                        .mapTo(String.class)
                        .list());
    }
}
