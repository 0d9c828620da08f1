package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.courses.Conflict;
import se.kvalitetshjulet.deviations.DeviationProblem;
import se.kvalitetshjulet.deviations.investigation.Entries;
import se.kvalitetshjulet.deviations.investigation.Entry;
import se.kvalitetshjulet.deviations.investigation.NewEntry;
import se.kvalitetshjulet.deviations.investigation.Topic;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Writes down what was done at once, or an entry of the investigation. Nothing that is written is ever changed. */
@ApplicationScoped
class WriteEntry {

    private static final String RECEIVER = "Mottagaren av rapporten";

    private final ChangeReport change;
    private final Entries entries;
    private final Store store;

    WriteEntry(ChangeReport change, Entries entries, Store store) {
        this.change = change;
        this.entries = entries;
        this.store = store;
    }

    /**
     * What was done at once.
     *
     * @param on null is today
     */
    record Action(
            @Nullable LocalDate on,

            @NotBlank(message = "Skriv vad som gjordes genast.") @Size(max = 10_000, message = "Högst 10 000 tecken.")
            String text) {}

    /** An entry that has been written; what it says is read through the logged door. */
    record WrittenEntry(String entryId) {}

    WrittenEntry write(Caller by, String reportId, NewEntry wanted) {
        return add(by, LexSarahStep.WRITE, reportId, wanted);
    }

    WrittenEntry act(Caller by, String reportId, Action wanted) {
        return add(
                by,
                LexSarahStep.ACT,
                reportId,
                new NewEntry(wanted.on(), Entry.Nature.FACT, Topic.IMMEDIATE_ACTION, RECEIVER, wanted.text(), null));
    }

    private WrittenEntry add(Caller by, LexSarahStep step, String reportId, NewEntry wanted) {
        return store.inTenant(by.tenant(), tx -> {
            var report = change.hold(tx, by, step, reportId);
            if (step == LexSarahStep.WRITE && report.investigationOpenedOn() == null) {
                throw new Refusal(DeviationProblem.of(Conflict.Reason.INVESTIGATION_NOT_OPENED));
            }
            return new WrittenEntry(entries.add(tx, by, reportId, wanted));
        });
    }
}
