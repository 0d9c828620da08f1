package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationSentIvo;
import se.kvalitetshjulet.contracts.lexsarah.IvoDecided;
import se.kvalitetshjulet.contracts.lexsarah.NotifiedIvo;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.versions.Versions;

/** What passes between the board and IVO: the notification, the investigation with it or after it, and IVO's decision. */
@ApplicationScoped
class TellIvo {

    private final ChangeReport change;
    private final Store store;

    TellIvo(ChangeReport change, Store store) {
        this.change = change;
        this.store = store;
    }

    /**
     * A notification.
     *
     * @param on null is today
     * @param withInvestigation the investigation went with it; otherwise it follows within two months
     */
    record Notification(
            @Nullable LocalDate on,

            @NotNull(message = "Ange om utredningen följde med anmälan.")
            Boolean withInvestigation) {}

    /**
     * The investigation went after.
     *
     * @param on null is today
     */
    record Sending(@Nullable LocalDate on) {}

    /**
     * IVO's decision.
     *
     * @param on null is today
     */
    record Decision(
            @NotNull(message = "Välj vad IVO har beslutat.") IvoResult result,
            @Nullable LocalDate on) {}

    LexSarahView notify(Caller by, String reportId, Notification wanted, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var notified = change.change(
                    by,
                    LexSarahStep.NOTIFY,
                    reportId,
                    ifMatch,
                    (_, _, today) -> ChangeThing.Change.to(
                            EventTypes.LEX_SARAH_NOTIFIED_IVO,
                            new NotifiedIvo(reportId, dayOr(wanted.on(), today), null)));
            return wanted.withInvestigation()
                    ? send(by, reportId, new Sending(notified.notifiedOn()), Versions.textOf(notified.version()))
                    : notified;
        });
    }

    LexSarahView send(Caller by, String reportId, Sending wanted, @Nullable String ifMatch) {
        return change.change(
                by,
                LexSarahStep.SEND,
                reportId,
                ifMatch,
                (tx, now, today) -> ChangeThing.Change.to(
                        EventTypes.LEX_SARAH_INVESTIGATION_SENT_IVO,
                        new InvestigationSentIvo(reportId, dayOr(wanted.on(), today), null)));
    }

    LexSarahView ivoDecided(Caller by, String reportId, Decision wanted, @Nullable String ifMatch) {
        return change.change(
                by,
                LexSarahStep.IVO,
                reportId,
                ifMatch,
                (tx, now, today) -> ChangeThing.Change.to(
                        EventTypes.LEX_SARAH_IVO_DECIDED,
                        new IvoDecided(
                                reportId,
                                dayOr(wanted.on(), today),
                                wanted.result().name())));
    }

    private static LocalDate dayOr(@Nullable LocalDate given, LocalDate today) {
        return given == null ? today : given;
    }
}
