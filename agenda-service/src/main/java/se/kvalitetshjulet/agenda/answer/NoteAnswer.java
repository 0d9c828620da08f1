package se.kvalitetshjulet.agenda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.BoardLock;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Notes that whoever waited has been answered, or that the board declines to answer and why. Once a matter, for good. */
@ApplicationScoped
public class NoteAnswer {

    private final Store store;
    private final Matters matters;
    private final Answers answers;
    private final InstantSource clock;

    NoteAnswer(Store store, Matters matters, Answers answers, InstantSource clock) {
        this.store = store;
        this.matters = matters;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * @param on null is today
     */
    public Answer answered(Caller by, RegistryNumber number, @Nullable LocalDate on) {
        return note(by, number, Answer.Kind.ANSWERED, on, null);
    }

    /**
     * @param on null is today
     * @param reason why the board does not answer
     */
    public Answer declined(Caller by, RegistryNumber number, @Nullable LocalDate on, String reason) {
        return note(by, number, Answer.Kind.DECLINED, on, reason.strip());
    }

    private Answer note(
            Caller by, RegistryNumber number, Answer.Kind kind, @Nullable LocalDate day, @Nullable String reason) {
        var today = SwedishTime.today(clock);
        var on = day == null ? today : day;
        if (on.isAfter(today)) {
            throw Refusal.ofField("on", "Dagen ligger i framtiden.");
        }
        return store.inTenant(by.tenant(), tx -> {
            BoardLock.REGISTRY.take(tx, by.tenant());
            var matter = matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound);
            matter.requireOpen();
            if (on.isBefore(matter.registeredOn())) {
                throw Refusal.ofField("on", "Ligger före den dag då ärendet diariefördes.");
            }
            if (reason != null && !matter.secret()) {
                Secrecy.refuseIdentityNumber("reason", reason);
            }
            answers.of(tx, by.tenant(), number).ifPresent(there -> {
                throw new Refusal(
                        AgendaProblem.MATTER_ANSWERED,
                        "Det är antecknat för den " + there.on()
                                + ". Registrera ett nytt ärende om frågan kommer igen.");
            });
            var answer = new Answer(
                    kind, on, AnswerTime.dueOn(matter.kind(), matter.registeredOn(), matter.answerDueOn()), reason);
            answers.add(tx, by, number, answer, clock.instant());
            return answer;
        });
    }
}
