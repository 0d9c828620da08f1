package se.kvalitetshjulet.statute.course;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import se.kvalitetshjulet.statute.StatutoryClock;

/**
 * A time during which someone has waited for a granted service: one from the day of the decision, and one from the day of
 * each interruption. The wait of a partly executed decision goes on, on the same clock, for the part that is missing.
 *
 * @param openedBy the event that opened it, which identifies it through all corrections of dates
 * @param from the day the clock started
 * @param partlySince the day a part was executed; null when none has been
 * @param end null while it runs
 */
public record Wait(EventKey openedBy, Cause cause, LocalDate from, LocalDate partlySince, End end) {

    public Wait {
        Objects.requireNonNull(openedBy);
        Objects.requireNonNull(cause);
        Objects.requireNonNull(from);
    }

    /** What started the clock. */
    public enum Cause {
        DECISION,
        INTERRUPTION
    }

    /** What is waited for. */
    public enum Kind {
        NOT_EXECUTED("ej verkställt"),
        PARTLY("delvis verkställt"),
        INTERRUPTION("avbrott");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * @param event the event that ended it
     */
    public record End(EventKey event, LocalDate on, EndedBy by) {}

    public enum EndedBy {
        EXECUTED,
        RESUMED,
        CLOSED
    }

    public Kind kind() {
        if (cause == Cause.INTERRUPTION) {
            return Kind.INTERRUPTION;
        }
        return partlySince == null ? Kind.NOT_EXECUTED : Kind.PARTLY;
    }

    public boolean isOpen() {
        return end == null;
    }

    public Optional<LocalDate> endedOn() {
        return Optional.ofNullable(end).map(End::on);
    }

    public Optional<EndedBy> endedBy() {
        return Optional.ofNullable(end).map(End::by);
    }

    public LocalDate dueOn() {
        return StatutoryClock.dueOn(from);
    }

    /** Whether it lasted, or has lasted, past the last day in time as seen on a day; from its end on the answer stands. */
    public boolean isOverdueAt(LocalDate day) {
        return StatutoryClock.isOverdue(from, lastDayBy(day));
    }

    /** Days waited as seen on a day: to the end if it has come, else to the day itself. */
    public long daysElapsedAt(LocalDate day) {
        return StatutoryClock.daysElapsed(from, lastDayBy(day));
    }

    /** This wait as it was known to be on the evening of a day: later facts taken away. Empty if it had not begun. */
    public Optional<Wait> asOf(LocalDate day) {
        if (from.isAfter(day)) {
            return Optional.empty();
        }
        LocalDate partlyThen = partlySince == null || partlySince.isAfter(day) ? null : partlySince;
        End endThen = end == null || end.on().isAfter(day) ? null : end;
        return Optional.of(new Wait(openedBy, cause, from, partlyThen, endThen));
    }

    Wait partlyExecuted(LocalDate on) {
        return partlySince == null ? new Wait(openedBy, cause, from, on, end) : this;
    }

    Wait endedWith(EventKey event, LocalDate on, EndedBy by) {
        return new Wait(openedBy, cause, from, partlySince, new End(event, on, by));
    }

    private LocalDate lastDayBy(LocalDate day) {
        return end == null || end.on().isAfter(day) ? day : end.on();
    }
}
