package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.investigation.Documentation;
import se.kvalitetshjulet.deviations.investigation.Investigators;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.StrongLogin;
import se.kvalitetshjulet.kit.store.Store;

/** A case as its page shows it: without anything that was written, and with what the visitor can do. */
@ApplicationScoped
class CaseSheets {

    private final LexSarahReports reports;
    private final RequestDecision requests;
    private final Measures measures;
    private final Investigators investigators;
    private final StrongLogin login;
    private final Store store;

    CaseSheets(
            LexSarahReports reports,
            RequestDecision requests,
            Measures measures,
            Investigators investigators,
            StrongLogin login,
            Store store) {
        this.reports = reports;
        this.requests = requests;
        this.measures = measures;
        this.investigators = investigators;
        this.login = login;
        this.store = store;
    }

    /**
     * A case.
     *
     * @param steps what the visitor can do, what comes next first
     * @param reads whether the visitor may read what was written
     */
    record Sheet(
            LexSarahView report,
            LexSarahCourse course,
            Documentation documentation,
            List<MeasureView> measures,
            List<LexSarahStep> steps,
            boolean reads) {}

    /** Lets in whoever handles reports. An investigator who has been here can be appointed. */
    void enter(Caller caller) {
        login.demandOf(caller);
        store.useTenant(caller.tenant(), tx -> investigators.note(tx, caller));
    }

    /** Empty when the visitor does not handle the report. */
    Optional<Sheet> find(Caller caller, String reportId) {
        var found = store.inTenant(
                caller.tenant(),
                tx -> reports.find(tx, caller, reportId).map(report -> {
                    var rights = reports.rightsOf(tx, caller, report);
                    return new Sheet(
                            report,
                            LexSarahCourse.of(report),
                            requests.documentation(tx, caller, reportId),
                            measures.of(tx, caller, new Concern(Concern.Kind.LEX_SARAH, reportId)),
                            LexSarahStep.of(report, rights),
                            rights.reads());
                }));
        if (found.isPresent()) {
            login.demandOf(caller);
        }
        return found;
    }
}
