package se.kvalitetshjulet.decisions.deadline;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How many days before a clock runs out each board is warned. Made at start, so that a slip of the pen is found then. */
@Startup
@Singleton
class WarningDays {

    private final List<Integer> usual;
    private final Map<Tenant, List<Integer>> own;

    WarningDays(WarningSettings settings) {
        this.usual = settings.days();
        this.own = settings.boards().entrySet().stream()
                .collect(Collectors.toMap(
                        board -> tenant(board.getKey()),
                        board -> board.getValue().days().orElse(List.of())));
        if (all().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("kvalitetshjulet.clock-warning: days before are never negative");
        }
    }

    /** The warning that is due when so many days are left: the nearest step that has been reached, if any has. */
    OptionalInt reached(Tenant tenant, long daysLeft) {
        return own.getOrDefault(tenant, usual).stream()
                .mapToInt(Integer::intValue)
                .filter(days -> daysLeft <= days)
                .min();
    }

    /** The earliest that any board is warned, in days before; −1 when none is. */
    int earliest() {
        return all().max(Integer::compare).orElse(-1);
    }

    private Stream<Integer> all() {
        return Stream.concat(usual.stream(), own.values().stream().flatMap(List::stream));
    }

    private static Tenant tenant(String path) {
        int slash = Math.max(path.indexOf('/'), 0);
        return Tenant.of(path.substring(0, slash), path.substring(Math.min(slash + 1, path.length())))
                .orElseThrow(() -> new IllegalArgumentException(
                        "kvalitetshjulet.clock-warning.boards: write a board as \"0483/socn\", not \"" + path + "\""));
    }
}
