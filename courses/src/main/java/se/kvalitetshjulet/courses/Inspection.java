package se.kvalitetshjulet.courses;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An inspection by IVO as its events have it.
 *
 * @param changedOn the day of the latest step
 * @param dueOn when IVO is to have what it last demanded; null when nothing is demanded
 * @param decidedOn the latest decision
 * @param result of the latest decision
 */
public record Inspection(
        String unit,
        LocalDate openedOn,
        Status status,
        LocalDate changedOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate decidedOn,
        @Nullable String result) {

    /** The latest step. */
    public enum Status {
        OPENED("inledd"),
        DEMANDED("krav ställda"),
        ANSWERED("besvarad"),
        DECIDED("beslutad");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Inspection demand(LocalDate on, @Nullable LocalDate due) {
        return new Inspection(unit, openedOn, Status.DEMANDED, on, due, decidedOn, result);
    }

    Inspection answer(LocalDate on) {
        return new Inspection(unit, openedOn, Status.ANSWERED, on, null, decidedOn, result);
    }

    Inspection decide(LocalDate on, @Nullable LocalDate due, @Nullable String decision) {
        return new Inspection(unit, openedOn, Status.DECIDED, on, due, on, decision);
    }
}
