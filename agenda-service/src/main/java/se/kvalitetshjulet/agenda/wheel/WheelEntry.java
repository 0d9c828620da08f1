package se.kvalitetshjulet.agenda.wheel;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that comes back to the board each year.
 *
 * @param heading without its period, {@code Internkontrollplan}
 * @param kind of the matter that is registered for each period
 * @param months in which the board takes it up, 1–12
 * @param endedOn the first day on which it comes back no more, null while it does
 */
record WheelEntry(
        UUID id,
        String heading,
        String kind,
        List<Integer> months,
        Covers covers,
        LocalDate validFrom,
        @Nullable LocalDate endedOn) {

    WheelEntry {
        months = List.copyOf(months);
    }

    /** When it comes to the board, and about which period. */
    record Turn(WheelEntry entry, YearMonth month, Covers.Period period) {

        /** What it is proposed once for: its period, and the month too where the board takes up the same year in several. */
        String once() {
            return entry.months().size() > 1 && entry.covers().isYear()
                    ? period.code() + "/" + month.getMonthValue()
                    : period.code();
        }

        String title() {
            return entry.heading() + " " + period.words();
        }
    }

    boolean isIn(YearMonth month) {
        return months.contains(month.getMonthValue())
                && !month.atEndOfMonth().isBefore(validFrom)
                && (endedOn == null || month.atDay(1).isBefore(endedOn));
    }

    /**
     * The turns that are to be proposed on a day: those of the month that goes on, and of the months that begin within so
     * many days.
     */
    List<Turn> dueOn(LocalDate today, int daysAhead) {
        var last = YearMonth.from(today.plusDays(daysAhead));
        return Stream.iterate(YearMonth.from(today), month -> !month.isAfter(last), month -> month.plusMonths(1))
                .filter(this::isIn)
                .map(month -> new Turn(this, month, covers.seenFrom(month)))
                .toList();
    }
}
