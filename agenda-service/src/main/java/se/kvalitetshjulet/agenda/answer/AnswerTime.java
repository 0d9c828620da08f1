package se.kvalitetshjulet.agenda.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.statute.MotionTime;

/** By when an answer is to be given, and what that means for the board's meetings. */
public final class AnswerTime {

    private AnswerTime() {}

    /** How near it is. In the order of what has to be looked at first. */
    public enum Urgency {
        OVERDUE("Tiden har gått ut"),
        /** The board does not meet again in time: ask for more time, or have the chair decide (KL 6:39). */
        BEFORE_NEXT_MEETING("Före nästa sammanträde"),
        /** The next meeting is the last one in time. */
        AT_NEXT_MEETING("På nästa sammanträde"),
        LATER("Längre fram"),
        /** The sender has not said when. */
        UNDATED("Svarsdag saknas");

        private final String swedish;

        Urgency(String swedish) {
            this.swedish = swedish;
        }

        public String swedish() {
            return swedish;
        }
    }

    /**
     * The sender's day; for a motion the end of the year that the council has, when that comes first or no day is said.
     *
     * @param raisedOn the day the matter was registered
     * @return null when nobody has said a day
     */
    static @Nullable LocalDate dueOn(String kind, LocalDate raisedOn, @Nullable LocalDate sendersDay) {
        var statutory = kind.equals(WaitingAnswers.MOTION) ? MotionTime.decidedBy(raisedOn) : null;
        return Stream.of(sendersDay, statutory)
                .filter(Objects::nonNull)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * @param meetings the days of the coming meetings, the nearest first; an answer can be decided on its last day
     */
    static Urgency urgency(@Nullable LocalDate dueOn, LocalDate today, List<LocalDate> meetings) {
        if (dueOn == null) {
            return Urgency.UNDATED;
        }
        if (dueOn.isBefore(today)) {
            return Urgency.OVERDUE;
        }
        long inTime = meetings.stream().filter(day -> !day.isAfter(dueOn)).count();
        if (inTime == 0) {
            return Urgency.BEFORE_NEXT_MEETING;
        }
        return inTime == 1 ? Urgency.AT_NEXT_MEETING : Urgency.LATER;
    }
}
