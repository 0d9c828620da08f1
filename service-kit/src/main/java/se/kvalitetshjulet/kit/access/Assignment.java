package se.kvalitetshjulet.kit.access;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * One line of what a caller may do.
 *
 * @param unit null means every unit of the board
 * @param sources the event sources that a {@link Role#SYSTEM} may post as; empty for people
 */
public record Assignment(Tenant tenant, @Nullable String unit, Role role, Set<String> sources) {}
