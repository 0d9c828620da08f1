package se.kvalitetshjulet.reporting.projection;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * What the events of a board add up to, in tables of its own. A feature that has one makes a bean of this, and writes and
 * reads its rows in the generation that {@link Generations#live} gives; then it can be folded anew beside that one.
 */
public interface Projection {

    /** As in addresses and tables, {@code decisions}. Never changes. */
    String name();

    /** What it is to people, {@code Beslut och väntetider}. */
    String label();

    /** Those that its migration has registered with {@code reporting_projects}. */
    List<ProjectionTable> tables();

    /** Whether it has anything to say of the subject of such an event. An erasure concerns each projection. */
    boolean isOf(EventType<?> type);

    /**
     * Brings things of a generation up to what was known of them at the last of the moments, by way of the others. Nobody
     * else writes to these things in that generation meanwhile. What is known of them later may be told already, and is left
     * out of account; what is erased has no rows.
     *
     * @param told the moments at which something was told of each thing, all later than what the generation knows of it
     */
    void fold(Handle tx, Tenant tenant, int generation, Map<String, SortedSet<Instant>> told);
}
