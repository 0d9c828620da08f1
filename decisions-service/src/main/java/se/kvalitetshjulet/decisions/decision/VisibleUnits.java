package se.kvalitetshjulet.decisions.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.organisation.Units;

/** Whose decisions a caller may see: those of their units, and of the units that these took over. */
@ApplicationScoped
public class VisibleUnits {

    /** The roles that read decisions without seeing whom they concern. */
    private static final Role[] READERS = {
        Role.INVESTIGATOR,
        Role.UNIT_MANAGER,
        Role.HEAD_OF_DEPARTMENT,
        Role.HEAD_OF_ADMINISTRATION,
        Role.CONTROLLER,
        Role.AUDITOR
    };

    private final Units units;

    VisibleUnits(Units units) {
        this.units = units;
    }

    /**
     * What a query is narrowed to.
     *
     * @param units null means all, and also what has no unit yet
     */
    public record Sight(@Nullable Set<String> units) {

        /** To put after {@code where … and}: the units that the column may hold. Bind with {@link #bindTo}. */
        public String condition(String column) {
            return units == null ? "true" : column + " = any (:visibleUnits)";
        }

        public <S extends SqlStatement<S>> S bindTo(S statement) {
            return units == null ? statement : statement.bindArray("visibleUnits", String.class, units);
        }

        public boolean covers(@Nullable String unit) {
            return units == null || unit != null && units.contains(unit);
        }
    }

    /** What the caller sees in any role that reads decisions. */
    public Sight of(Handle tx, Caller caller) {
        return of(tx, caller, READERS);
    }

    /** What the caller sees in one of these roles. */
    public Sight of(Handle tx, Caller caller, Role... roles) {
        Optional<Set<String>> limited = caller.limitedToUnits(roles);
        return new Sight(limited.map(mine -> units.withPredecessors(tx, caller.tenant(), mine))
                .orElse(null));
    }
}
