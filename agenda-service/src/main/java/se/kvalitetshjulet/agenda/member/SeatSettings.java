package se.kvalitetshjulet.agenda.member;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.time.LocalDate;
import java.util.Map;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** How many members the council has decided that a board has (KL 6:16), whether or not somebody sits in each of the seats. */
@ConfigMapping(prefix = "kvalitetshjulet.seats")
interface SeatSettings {

    /** By municipality and board, and the day from which it holds: {@code kvalitetshjulet.seats."0483/socn".2023-01-01=11} */
    @WithParentName
    Map<String, Map<LocalDate, Integer>> boards();

    /** Of a day; 0 when nobody has said. */
    default int of(Tenant tenant, LocalDate day) {
        return boards().getOrDefault(tenant.path(), Map.of()).entrySet().stream()
                .filter(seats -> !seats.getKey().isAfter(day))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(0);
    }
}
