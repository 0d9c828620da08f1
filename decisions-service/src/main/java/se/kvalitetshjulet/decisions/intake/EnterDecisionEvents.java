package se.kvalitetshjulet.decisions.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.cloudevents.EnterEvents;
import se.kvalitetshjulet.kit.cloudevents.EventIntake;
import se.kvalitetshjulet.kit.history.Authors;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** Takes events about decisions that a person makes here, and notes who made them. */
@ApplicationScoped
public class EnterDecisionEvents {

    private final EnterEvents enter;
    private final Authors authors;

    EnterDecisionEvents(EnterEvents enter, Authors authors) {
        this.enter = enter;
        this.authors = authors;
    }

    /**
     * Takes the events in the transaction at hand.
     *
     * @param source the part of this service that they are made in
     * @return what became of each, in the order given
     */
    public List<EventIntake.Outcome> enter(
            Handle tx, Tenant tenant, String source, Authors.Author author, List<EnterEvents.NewEvent> events) {
        var outcomes = enter.enter(tenant, source, TakeDecisionEvents::isTaken, events);
        authors.note(
                tx,
                author,
                outcomes.stream()
                        .filter(EventIntake.Outcome.Accepted.class::isInstance)
                        .map(outcome -> ((EventIntake.Outcome.Accepted) outcome).event())
                        .collect(Collectors.toMap(IncomingEvent::identity, IncomingEvent::subject)));
        return outcomes;
    }
}
