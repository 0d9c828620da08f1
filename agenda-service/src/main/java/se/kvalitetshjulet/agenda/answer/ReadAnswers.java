package se.kvalitetshjulet.agenda.answer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Whether somebody waits for an answer in a matter, and what has become of it. */
@ApplicationScoped
public class ReadAnswers {

    private final Store store;
    private final Matters matters;
    private final Answers answers;

    ReadAnswers(Store store, Matters matters, Answers answers) {
        this.store = store;
        this.matters = matters;
        this.answers = answers;
    }

    /**
     * What there is to know.
     *
     * @param expected whether the matter is a remiss or a motion, or has a day to be answered by
     * @param dueOn by when; null when nobody has said
     * @param answer null when none is noted
     */
    public record State(
            boolean expected,
            @Nullable LocalDate dueOn,
            @Nullable Answer answer) {

        private static final State UNKNOWN = new State(false, null, null);
    }

    /** Nothing of a matter that the caller may not read. */
    public State of(Caller by, RegistryNumber number) {
        return store.inTenant(by.tenant(), tx -> {
            var matter = matters.find(tx, by.tenant(), number).orElseThrow(Refusal::notFound);
            if (matter.secret() && !Secrecy.isOpenTo(by)) {
                return State.UNKNOWN;
            }
            var dueOn = AnswerTime.dueOn(matter.kind(), matter.registeredOn(), matter.answerDueOn());
            return new State(
                    dueOn != null || matter.kind().equals(WaitingAnswers.INQUIRY),
                    dueOn,
                    answers.of(tx, by.tenant(), number).orElse(null));
        });
    }
}
