package se.kvalitetshjulet.decisions.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.decisions.breakglass.Openings;
import se.kvalitetshjulet.decisions.decision.DecisionHistory;
import se.kvalitetshjulet.decisions.decision.Decisions;
import se.kvalitetshjulet.decisions.extract.Extract.OfDecision;
import se.kvalitetshjulet.decisions.extract.Extract.Reading;
import se.kvalitetshjulet.decisions.ivo.SentAbout;
import se.kvalitetshjulet.decisions.person.ReadPerson;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.accesslog.LogEntry;
import se.kvalitetshjulet.kit.accesslog.LogWords;
import se.kvalitetshjulet.kit.accesslog.ReadingsOf;
import se.kvalitetshjulet.kit.history.ThingKey;

/** Gathers, from each room that keeps something of it, what there is of one decision. */
@ApplicationScoped
class DecisionParts {

    private final Decisions decisions;
    private final DecisionHistory history;
    private final SentAbout sent;
    private final Openings openings;
    private final ReadingsOf readings;
    private final LogWords words;

    DecisionParts(
            Decisions decisions,
            DecisionHistory history,
            SentAbout sent,
            Openings openings,
            ReadingsOf readings,
            LogWords words) {
        this.decisions = decisions;
        this.history = history;
        this.sent = sent;
        this.openings = openings;
        this.readings = readings;
        this.words = words;
    }

    /** Empty when the decision has been erased meanwhile. */
    Optional<OfDecision> of(Handle tx, Caller caller, ReadPerson.PersonView person) {
        var key = new ThingKey(caller.tenant(), person.decisionId());
        return decisions
                .find(tx, caller, key.thing())
                .map(view -> new OfDecision(
                        person,
                        view,
                        history.of(tx, key, DecisionHistory.Order.EFFECT).stream()
                                .map(DecisionHistory.Entry::withoutNames)
                                .toList(),
                        sent.of(tx, key),
                        readings.things(tx, caller.tenant(), List.of(key.thing())).stream()
                                .map(this::reading)
                                .toList(),
                        openings.about(tx, key)));
    }

    private Reading reading(LogEntry entry) {
        return new Reading(
                entry.at(),
                Role.valueOf(entry.role()).swedish(),
                words.room(entry.room()),
                words.purpose(entry.purpose()),
                entry.breakGlass());
    }
}
