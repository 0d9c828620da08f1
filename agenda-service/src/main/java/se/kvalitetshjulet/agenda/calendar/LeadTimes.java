package se.kvalitetshjulet.agenda.calendar;

import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.statute.WorkingDays;

/** How many working days before a meeting the statements are in, the agenda is set and the notice goes out. */
public record LeadTimes(int statements, int agenda, int notice) {

    public LeadTimes {
        if (notice < 0 || agenda < notice || statements < agenda) {
            throw new IllegalArgumentException(
                    "statements come before the agenda, the agenda before the notice, the notice before the meeting");
        }
    }

    /** What has to be ready. */
    public enum Step {
        STATEMENTS("tjänsteskrivelser inlämnade"),
        AGENDA("dagordningen klar"),
        NOTICE("kallelsen utsänd");

        private final String swedish;

        Step(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /** The last day on which a step is taken in time. */
    record Deadline(Step step, LocalDate dueOn) {}

    /** In the order in which they come. */
    List<Deadline> before(LocalDate meeting) {
        return List.of(
                new Deadline(Step.STATEMENTS, WorkingDays.before(meeting, statements)),
                new Deadline(Step.AGENDA, WorkingDays.before(meeting, agenda)),
                new Deadline(Step.NOTICE, WorkingDays.before(meeting, notice)));
    }
}
