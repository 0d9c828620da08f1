package se.kvalitetshjulet.deviations.deviation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.measure.MeasureDecided.Concern;
import se.kvalitetshjulet.deviations.measure.MeasureView;
import se.kvalitetshjulet.deviations.measure.Measures;
import se.kvalitetshjulet.deviations.recurrence.Recurrence;
import se.kvalitetshjulet.deviations.recurrence.Recurrences;
import se.kvalitetshjulet.deviations.thing.Stories;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Gathers all that the page of one deviation shows. */
@ApplicationScoped
class DeviationPage {

    private final Deviations deviations;
    private final DeviationStory story;
    private final Measures measures;
    private final SimilarDeviations similar;
    private final Recurrences recurrences;

    DeviationPage(
            Deviations deviations,
            DeviationStory story,
            Measures measures,
            SimilarDeviations similar,
            Recurrences recurrences) {
        this.deviations = deviations;
        this.story = story;
        this.measures = measures;
        this.similar = similar;
        this.recurrences = recurrences;
    }

    /**
     * What is shown.
     *
     * @param steps what the visitor may do with it
     * @param handles whether the visitor handles it, and did not only report it
     * @param makesLexSarah whether the visitor decides that a deviation becomes a lex Sarah case
     */
    record Shown(
            DeviationView deviation,
            List<Stories.Entry> events,
            List<MeasureView> measures,
            List<SimilarDeviation> similar,
            List<Recurrence> recurrences,
            List<HandlingStep> steps,
            boolean handles,
            boolean makesLexSarah) {}

    Shown of(Handle tx, Caller caller, String id) {
        var view = deviations.find(tx, caller, id).orElseThrow(Refusal::notFound);
        var handles = deviations.isHandledBy(tx, caller, view);
        return new Shown(
                view,
                story.of(tx, new ThingKey(caller.tenant(), id)),
                measures.of(tx, caller, new Concern(Concern.Kind.DEVIATION, id)),
                similar.to(tx, caller, view),
                recurrences.ofDeviation(tx, caller, id),
                handles ? HandlingStep.of(view, caller) : List.of(),
                handles,
                caller.is(Role.HEAD_OF_ADMINISTRATION));
    }
}
