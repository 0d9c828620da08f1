package se.kvalitetshjulet.kit.retention;

import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The key of a thing that retention may take. */
public interface Erasable {

    Tenant tenant();

    /** The thing's id, as events name it in their subject. */
    String thing();
}
