package se.kvalitetshjulet.agenda.registry;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/**
 * Who handles a matter, and so has to do with the statement in it also when it is secret. Both by their id at the identity provider.
 *
 * @param officer who writes it; null when nobody has been named
 * @param head who signs it off; null when nobody has been named
 * @param version 0 before anybody has been named, for {@code If-Match}
 */
public record Handlers(@Nullable String officer, @Nullable String head, int version) {

    static final Handlers NOBODY = new Handlers(null, null, 0);

    /** Whether the caller is one of them, and still has a role in which it is done. */
    public boolean include(Caller caller) {
        return caller.subject().equals(officer)
                        && caller.isAnyOf(Role.INVESTIGATOR, Role.UNIT_MANAGER, Role.HEAD_OF_DEPARTMENT)
                || caller.subject().equals(head)
                        && caller.isAnyOf(Role.HEAD_OF_DEPARTMENT, Role.HEAD_OF_ADMINISTRATION);
    }
}
