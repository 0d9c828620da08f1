package se.kvalitetshjulet.kit.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Who calls, for which board, and what they may do there.
 *
 * @param subject the identity provider's id of the caller
 * @param name as the identity provider gives it; shown in logs of access only
 * @param acr level of assurance, empty when the provider states none
 * @param assignments those of this tenant
 */
public record Caller(
        Tenant tenant, String subject, String name, String title, String acr, List<Assignment> assignments) {

    public boolean is(Role role) {
        return assignments.stream().anyMatch(assignment -> assignment.role() == role);
    }

    public boolean isAnyOf(Role... roles) {
        return List.of(roles).stream().anyMatch(this::is);
    }

    /** Whether these readers' part of the product is open to the caller. */
    public boolean is(Readers readers) {
        return readers.areForAllUnits()
                ? isForAllUnits(readers.roles().toArray(Role[]::new))
                : roles().stream().anyMatch(readers.roles()::contains);
    }

    /** As {@link #isAnyOf}, of what is the whole board's: an assignment for one unit does not count. */
    public boolean isForAllUnits(Role... roles) {
        return limitedToUnits(roles).isEmpty();
    }

    /** The role that the access log shows: the first one that opened the door. */
    public Optional<Role> firstOf(Role... allowed) {
        return List.of(allowed).stream().filter(this::is).findFirst();
    }

    public Set<Role> roles() {
        return assignments.stream()
                .map(Assignment::role)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The units that these roles are limited to, or empty when one of them covers the whole board. */
    public Optional<Set<String>> limitedToUnits(Role... roles) {
        var wanted = Set.of(roles);
        var mine = assignments.stream()
                .filter(assignment -> wanted.contains(assignment.role()))
                .toList();
        return mine.stream().anyMatch(assignment -> assignment.unit() == null)
                ? Optional.empty()
                : Optional.of(mine.stream().map(Assignment::unit).collect(Collectors.toSet()));
    }

    /** True when the caller is a system that may post events from this source. */
    public boolean mayPostAs(String source) {
        return assignments.stream()
                .anyMatch(assignment ->
                        assignment.role() == Role.SYSTEM && assignment.sources().contains(source));
    }
}
