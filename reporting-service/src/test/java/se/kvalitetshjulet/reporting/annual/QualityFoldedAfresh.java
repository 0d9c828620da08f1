package se.kvalitetshjulet.reporting.annual;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.courses.Told;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.EventStore;
import se.kvalitetshjulet.reporting.facts.StoredEvent;
import se.kvalitetshjulet.reporting.quality.QualityFact;
import se.kvalitetshjulet.reporting.quality.ThingKind;
import se.kvalitetshjulet.statute.SwedishTime;

/** What the events that are kept add up to, with no projection in between. */
public final class QualityFoldedAfresh {

    private QualityFoldedAfresh() {}

    /** The things of a year, by the events that were known at a moment. */
    public static List<QualityFact> of(Handle tx, EventStore events, Tenant tenant, int year, Instant asOf) {
        List<String> things = tx.createQuery(
                        "select distinct subject from event where municipality = :municipality and board = :board")
                .bindMethods(tenant)
                .mapTo(String.class)
                .list();
        return things.stream()
                .flatMap(thing -> facts(
                        thing,
                        events.of(tx, tenant, List.of(thing)).stream()
                                .filter(event -> !event.knownAt().isAfter(asOf))
                                .toList()))
                .filter(fact -> fact.on().getYear() == year)
                .toList();
    }

    private static Stream<QualityFact> facts(String thing, List<StoredEvent> known) {
        return Stream.of(ThingKind.values())
                .map(kind -> kind.fold(
                                thing,
                                known.stream()
                                        .filter(event -> ThingKind.toldBy(
                                                        event.data().getClass())
                                                .filter(kind::equals)
                                                .isPresent())
                                        // These stories tell of each event on the day that it is about.
                                        .map(event ->
                                                new Told(event.key(), SwedishTime.dateOf(event.time()), event.data()))
                                        .toList())
                        .fact())
                .filter(Objects::nonNull);
    }
}
