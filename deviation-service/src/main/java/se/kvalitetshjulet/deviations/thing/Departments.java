package se.kvalitetshjulet.deviations.thing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.statute.SwedishTime;

/** The board's departments, as its units name them. */
@ApplicationScoped
public class Departments {

    private final Units units;
    private final InstantSource clock;

    Departments(Units units, InstantSource clock) {
        this.units = units;
        this.clock = clock;
    }

    /** The departments of today, to choose between. */
    public List<Choice> all(Handle tx, Tenant tenant) {
        return ofUnits(tx, tenant, SwedishTime.today(clock)).values().stream()
                .distinct()
                .sorted()
                .map(department -> new Choice(department, department))
                .toList();
    }

    /** Which department each unit belongs to at the end of a year, or today if that is earlier. */
    public Map<String, String> ofUnits(Handle tx, Tenant tenant, int year) {
        var today = SwedishTime.today(clock);
        var end = LocalDate.of(year, 12, 31);
        return ofUnits(tx, tenant, end.isBefore(today) ? end : today);
    }

    /** The units that belong to a department at the end of a year; null when none is asked for. */
    public @Nullable Set<String> unitsOf(Handle tx, Tenant tenant, @Nullable String department, int year) {
        return department == null
                ? null
                : ofUnits(tx, tenant, year).entrySet().stream()
                        .filter(unit -> unit.getValue().equals(department))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet());
    }

    private Map<String, String> ofUnits(Handle tx, Tenant tenant, LocalDate day) {
        return units.on(tx, tenant, day).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().department()));
    }
}
