package se.kvalitetshjulet.kit.cloudevents;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.problem.Problem;

/** What became of one event of a batch, as the caller is told. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EventAnswer(
        @Nullable String id,
        @Nullable String source,
        Status status,
        @Nullable Problem problem) {

    /** Accepted is committed; a duplicate was accepted before. */
    public enum Status {
        ACCEPTED,
        DUPLICATE,
        REJECTED
    }

    static EventAnswer of(EventIntake.Outcome outcome) {
        return switch (outcome) {
            case EventIntake.Outcome.Accepted(var event) ->
                new EventAnswer(event.id(), event.source(), Status.ACCEPTED, null);
            case EventIntake.Outcome.Duplicate(var event) ->
                new EventAnswer(event.id(), event.source(), Status.DUPLICATE, null);
            case EventIntake.Outcome.Rejected(var id, var source, var refused) ->
                new EventAnswer(id, source, Status.REJECTED, Problem.of(refused, null));
        };
    }
}
