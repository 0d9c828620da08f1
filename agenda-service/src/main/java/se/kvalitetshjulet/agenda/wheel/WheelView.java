package se.kvalitetshjulet.agenda.wheel;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The year's wheel, month by month. */
record WheelView(int year, List<MonthView> months) {

    /**
     * A month.
     *
     * @param month 1–12
     * @param name in Swedish
     */
    public record MonthView(int month, String name, List<TurnView> turns) {}

    /**
     * Something that comes to the board in the month.
     *
     * @param period {@code 2024}, {@code 2024-Q1} or {@code 2024-03}
     * @param registryNumber its matter, null until it is proposed
     * @param endedOn when it comes back no more
     */
    public record TurnView(
            UUID entryId,
            String title,
            String period,
            @Nullable String registryNumber,
            @Nullable LocalDate endedOn) {

        /** The number as it stands in a path. */
        public @Nullable String path() {
            return registryNumber == null
                    ? null
                    : registryNumber.replace('/', '-').replace(':', '-');
        }
    }
}
