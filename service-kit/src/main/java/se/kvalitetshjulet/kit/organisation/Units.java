package se.kvalitetshjulet.kit.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.organisation.UnitDefined;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * This service's own copy of the board's units. A later definition of the same unit from the same day takes the place
 * of the earlier; later means (time, source, id), so that the order of arrival does not matter.
 */
@ApplicationScoped
public class Units {

    /** Takes the definitions among these events. */
    public void define(Handle tx, List<IncomingEvent> events) {
        for (var event : events) {
            if (event.data() instanceof UnitDefined unit) {
                tx.createUpdate("""
                        insert into unit as known (municipality, board, unit, valid_from, valid_to, name, department,
                          successors, told_at, told_source, told_id)
                        values (:municipality, :board, :unit, :validFrom, :validTo, :name, :department,
                          :successors, :toldAt, :toldSource, :toldId)
                        on conflict (municipality, board, unit, valid_from) do update
                        set valid_to = excluded.valid_to, name = excluded.name, department = excluded.department,
                          successors = excluded.successors, told_at = excluded.told_at,
                          told_source = excluded.told_source, told_id = excluded.told_id
                        where (excluded.told_at, excluded.told_source, excluded.told_id)
                            > (known.told_at, known.told_source, known.told_id)
                        """)
                        .bind("municipality", event.tenant().municipality())
                        .bind("board", event.tenant().board())
                        .bind("unit", unit.unit())
                        .bind("validFrom", unit.validFrom())
                        .bind("validTo", unit.validTo())
                        .bind("name", unit.name())
                        .bind("department", unit.department())
                        .bindArray(
                                "successors", String.class, unit.successors() == null ? List.of() : unit.successors())
                        .bind("toldAt", event.time())
                        .bind("toldSource", event.source())
                        .bind("toldId", event.id())
                        .execute();
            }
        }
    }

    /** All units of the board, each as often as it has changed, by code and then time. */
    public List<Unit> all(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select unit, name, department, valid_from, valid_to, successors from unit
                where municipality = :municipality and board = :board order by unit, valid_from
                """)
                .bind("municipality", tenant.municipality())
                .bind("board", tenant.board())
                .map((row, context) -> read(row))
                .list();
    }

    /** What the units were called on a day, by code. A unit that did not exist then has its nearest name. */
    public Map<String, String> namesOn(Handle tx, Tenant tenant, LocalDate day) {
        return on(tx, tenant, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().name()));
    }

    /** The units as they were on a day, by code. One that did not exist then is as it was nearest to it. */
    public Map<String, Unit> on(Handle tx, Tenant tenant, LocalDate day) {
        return all(tx, tenant).stream()
                .collect(Collectors.groupingBy(
                        Unit::unit, Collectors.collectingAndThen(Collectors.toList(), units -> nearest(units, day))));
    }

    /** These units and all that came before them: who may see a unit's cases may see those it took over. */
    public Set<String> withPredecessors(Handle tx, Tenant tenant, Set<String> units) {
        var all = all(tx, tenant);
        var covered = new LinkedHashSet<>(units);
        var toVisit = new ArrayDeque<>(units);
        while (!toVisit.isEmpty()) {
            var unit = toVisit.poll();
            all.stream()
                    .filter(earlier -> earlier.successors().contains(unit))
                    .map(Unit::unit)
                    .filter(covered::add)
                    .forEach(toVisit::add);
        }
        return covered;
    }

    private static Unit nearest(List<Unit> sameCode, LocalDate day) {
        Optional<Unit> then =
                sameCode.stream().filter(unit -> unit.existsOn(day)).findFirst();
        return then.orElseGet(() -> sameCode.stream()
                .filter(unit -> unit.validFrom().isBefore(day))
                .max(Comparator.comparing(Unit::validFrom))
                .orElse(sameCode.getFirst()));
    }

    private static Unit read(ResultSet row) throws SQLException {
        return new Unit(
                row.getString("unit"),
                row.getString("name"),
                row.getString("department"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                List.of((String[]) row.getArray("successors").getArray()));
    }
}
