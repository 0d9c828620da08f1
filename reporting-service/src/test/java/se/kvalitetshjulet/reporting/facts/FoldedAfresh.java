package se.kvalitetshjulet.reporting.facts;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.course.Course;
import se.kvalitetshjulet.statute.course.DecisionCourse;

/** What the events that are kept add up to, with no projection in between. */
public final class FoldedAfresh {

    private FoldedAfresh() {}

    /** The clocks of all decisions by the events that were known at a moment. */
    public static List<KnownWait> waits(Handle tx, EventStore events, Tenant tenant, Instant asOf) {
        List<String> things = tx.createQuery(
                        "select distinct subject from event where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(String.class)
                .list();
        return things.stream()
                .flatMap(thing -> waits(
                        thing,
                        DecisionCourse.of(DecisionRecords.of(events.of(tx, tenant, List.of(thing)).stream()
                                .filter(event -> !event.knownAt().isAfter(asOf))
                                .toList())))
                        .stream())
                .toList();
    }

    private static List<KnownWait> waits(String decisionId, Course course) {
        return course.waits().stream()
                .map(wait -> new KnownWait(
                        decisionId,
                        course.decidedOn(),
                        course.attribute("legalBasis").orElseThrow(),
                        course.attribute("serviceType").orElseThrow(),
                        course.attribute("area").orElseThrow(),
                        course.attribute("unit").orElseThrow(),
                        course.attribute("sex").orElseThrow(),
                        wait))
                .toList();
    }
}
