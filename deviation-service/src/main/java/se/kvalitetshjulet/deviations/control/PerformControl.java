package se.kvalitetshjulet.deviations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import java.time.InstantSource;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.control.ControlPerformed;
import se.kvalitetshjulet.deviations.intake.EnterEvent;
import se.kvalitetshjulet.deviations.thing.OpenText;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.problem.Violations;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.SwedishTime;

/** Notes that a control has been made, and what it found. */
@ApplicationScoped
class PerformControl {

    private final EnterEvent enter;
    private final Controls controls;
    private final ControlNotes notes;
    private final Store store;
    private final InstantSource clock;

    PerformControl(EnterEvent enter, Controls controls, ControlNotes notes, Store store, InstantSource clock) {
        this.enter = enter;
        this.controls = controls;
        this.notes = notes;
        this.store = store;
        this.clock = clock;
    }

    /**
     * What a control found.
     *
     * @param on null is today
     * @param result a code
     * @param finding what was found; about the operation, never about an individual
     */
    record Performance(
            @Nullable LocalDate on,

            @NotBlank(message = "Ange vad kontrollen visade.")
            String result,

            @Nullable String finding) {

        void refuseIfWrong() {
            OpenText.check(
                            new Violations()
                                    .when(
                                            !result.equals(Controls.WITHOUT_REMARK)
                                                    && (finding == null || finding.isBlank()),
                                            "finding",
                                            "Beskriv avvikelsen som kontrollen visade."),
                            "finding",
                            finding)
                    .refuseIfAny();
        }
    }

    ControlView perform(Caller by, String controlId, Performance wanted, @Nullable String ifMatch) {
        wanted.refuseIfWrong();
        return store.inTenant(by.tenant(), tx -> {
            controls.find(tx, by, controlId).orElseThrow(Refusal::notFound);
            enter.lock(tx, by.tenant(), controlId, ifMatch);
            var now = controls.find(tx, by, controlId).orElseThrow(Refusal::notFound);
            var event = enter.enter(
                    tx,
                    by,
                    EventTypes.CONTROL_PERFORMED,
                    new ControlPerformed(
                            controlId,
                            now.point(),
                            now.unit(),
                            wanted.on() == null ? SwedishTime.today(clock) : wanted.on(),
                            wanted.result()),
                    null);
            notes.keepFinding(tx, event, controlId, wanted.finding());
            return controls.find(tx, by, controlId).orElseThrow();
        });
    }
}
