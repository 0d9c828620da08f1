package se.kvalitetshjulet.deviations.thing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.codes.CodeLists;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.statute.SwedishTime;

/** What things, codes and units are called, and what of them a form lets choose between. */
@ApplicationScoped
public class Words {

    private final CodeLists codes;
    private final Units units;
    private final InstantSource clock;

    Words(CodeLists codes, Units units, InstantSource clock) {
        this.codes = codes;
        this.units = units;
        this.clock = clock;
    }

    public BoardWords of(Handle tx, Tenant tenant) {
        return new BoardWords(codes.of(tenant), units.namesOn(tx, tenant, SwedishTime.today(clock)));
    }

    /** Every code of a list that there is, or was, to look for. */
    public List<Choice> toLookFor(Tenant tenant, String list) {
        return choices(tenant, list, false);
    }

    /** The codes of a list that may be used today. */
    public List<Choice> toUse(Tenant tenant, String list) {
        return choices(tenant, list, true);
    }

    /** The board's units as they are called today. */
    public List<Choice> units(Handle tx, Tenant tenant) {
        return units.namesOn(tx, tenant, SwedishTime.today(clock)).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(unit -> new Choice(unit.getKey(), unit.getValue()))
                .toList();
    }

    /** Refuses a unit that the board has never had. */
    public void refuseUnknownUnit(Handle tx, Tenant tenant, @Nullable String unit) {
        if (unit != null
                && units.all(tx, tenant).stream()
                        .noneMatch(known -> known.unit().equals(unit))) {
            throw Refusal.ofField("unit", "Välj en av nämndens enheter.");
        }
    }

    /** Refuses a unit whose things the caller would not see afterwards. */
    public void refuseUnitOfOthers(Handle tx, Caller by, String unit, Role... byUnit) {
        var sight = by.limitedToUnits(byUnit);
        if (sight.isPresent()
                && !units.withPredecessors(tx, by.tenant(), sight.get()).contains(unit)) {
            throw Refusal.ofField("unit", "Välj en enhet som du har behörighet till.");
        }
    }

    private List<Choice> choices(Tenant tenant, String list, boolean onlyValid) {
        var today = SwedishTime.today(clock);
        return codes.of(tenant).all(list, today).stream()
                .filter(code -> !onlyValid || code.validOn(today))
                .map(code -> new Choice(code.code(), code.label()))
                .toList();
    }
}
