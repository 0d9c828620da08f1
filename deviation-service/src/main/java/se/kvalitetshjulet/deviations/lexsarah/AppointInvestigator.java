package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.lexsarah.InvestigationOpened;
import se.kvalitetshjulet.deviations.intake.ChangeThing;
import se.kvalitetshjulet.deviations.investigation.Investigators;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Appoints who investigates ({@link se.kvalitetshjulet.statute.LexSarahProvision#investigate()}); the first time opens the investigation. */
@ApplicationScoped
class AppointInvestigator {

    private final ChangeReport change;
    private final Investigators investigators;
    private final Store store;

    AppointInvestigator(ChangeReport change, Investigators investigators, Store store) {
        this.change = change;
        this.investigators = investigators;
        this.store = store;
    }

    /**
     * Whom.
     *
     * @param investigator the identity provider's id of them
     */
    record Appointment(
            @NotBlank(message = "Välj en utredare.") String investigator) {}

    LexSarahView appoint(Caller by, String reportId, Appointment wanted, @Nullable String ifMatch) {
        return store.inTenant(by.tenant(), tx -> {
            var report = change.demand(tx, by, LexSarahStep.APPOINT, reportId);
            var chosen = investigators.all(tx, by.tenant()).stream()
                    .filter(known -> known.id().equals(wanted.investigator()))
                    .findFirst()
                    .orElseThrow(() -> Refusal.ofField(
                            "investigator", "Välj någon av utredarna. Den som saknas öppnar Lex Sarah en gång först."));
            if (report.investigationOpenedOn() == null) {
                change.change(
                        by,
                        LexSarahStep.APPOINT,
                        reportId,
                        ifMatch,
                        (_, _, today) -> ChangeThing.Change.to(
                                EventTypes.LEX_SARAH_INVESTIGATION_OPENED, new InvestigationOpened(reportId, today)));
            } else {
                change.demandVersion(tx, by, reportId, ifMatch);
            }
            investigators.appoint(tx, by, reportId, chosen);
            return change.demand(tx, by, LexSarahStep.APPOINT, reportId);
        });
    }
}
