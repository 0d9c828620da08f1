package se.kvalitetshjulet.agenda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.meeting.Meetings;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Which answers others wait for, those that have to be looked at first before the others. */
@ApplicationScoped
public class WaitingAnswers {

    /** The kind of a matter in which somebody asks for the board's opinion (remiss). */
    static final String INQUIRY = "INQUIRY";

    static final String MOTION = "MOTION";

    private final Store store;
    private final Answers answers;
    private final Meetings meetings;
    private final InstantSource clock;

    WaitingAnswers(Store store, Answers answers, Meetings meetings, InstantSource clock) {
        this.store = store;
        this.answers = answers;
        this.meetings = meetings;
        this.clock = clock;
    }

    /**
     * A matter that waits.
     *
     * @param dueOn the last day; null when nobody has said
     * @param nextMeetingOn when the board meets next; null when no meeting is planned
     */
    public record Waiting(
            String registryNumber,
            String title,
            String kind,
            @Nullable String sender,
            @Nullable String theirReference,
            @Nullable LocalDate dueOn,
            AnswerTime.Urgency urgency,
            @Nullable LocalDate nextMeetingOn,
            boolean secret) {

        private static final Comparator<Waiting> FIRST_TO_LOOK_AT = Comparator.comparing(Waiting::urgency)
                .thenComparing(Waiting::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(Waiting::registryNumber);
    }

    /** Without secret matters, for somebody who may not read what they are about. */
    public List<Waiting> seenBy(Caller by) {
        var today = SwedishTime.today(clock);
        boolean entitled = Secrecy.isOpenTo(by);
        return store.inTenant(by.tenant(), tx -> {
            var days = meetings.comingDays(tx, by.tenant(), today);
            return answers.waiting(tx, by.tenant()).stream()
                    .filter(asked -> entitled || !asked.secret())
                    .map(asked -> waiting(asked, today, days))
                    .sorted(Waiting.FIRST_TO_LOOK_AT)
                    .toList();
        });
    }

    private static Waiting waiting(Answers.Asked asked, LocalDate today, List<LocalDate> meetings) {
        var dueOn = AnswerTime.dueOn(asked.kind(), asked.registeredOn(), asked.answerDueOn());
        return new Waiting(
                asked.number().toString(),
                asked.title(),
                asked.kind(),
                asked.sender(),
                asked.theirReference(),
                dueOn,
                AnswerTime.urgency(dueOn, today, meetings),
                meetings.isEmpty() ? null : meetings.getFirst(),
                asked.secret());
    }
}
