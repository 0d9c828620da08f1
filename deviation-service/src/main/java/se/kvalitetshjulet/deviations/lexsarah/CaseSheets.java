package se.kvalitetshjulet.deviations.lexsarah;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.investigation.Documentation;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.store.Store;

/** A case as its page shows it: without anything that was written, and with what the visitor can do. */
@ApplicationScoped
class CaseSheets {

    private final LexSarahReports reports;
    private final RequestDecision requests;
    private final Measures measures;
    private final LexSarahStory story;
    private final EnterLexSarah door;
    private final Store store;

    CaseSheets(
            LexSarahReports reports,
            RequestDecision requests,
            Measures measures,
            LexSarahStory story,
            EnterLexSarah door,
            Store store) {
        this.reports = reports;
        this.requests = requests;
        this.measures = measures;
        this.story = story;
        this.door = door;
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
            List<Stories.Entry> events,
            List<LexSarahStep> steps,
            boolean reads) {}

    /** To the list of cases. */
    void enter(Caller caller) {
        door.enter(caller);
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
                            story.of(tx, new ThingKey(caller.tenant(), reportId)),
                            LexSarahStep.of(report, rights),
                            rights.reads());
                }));
        if (found.isPresent()) {
            door.enter(caller);
        }
        return found;
    }
}
