package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.kvalitetshjulet.contracts.EventType;

/**
 * What a system records of one thing of the sample: an event for each fact, at office hours within some days of it. What
 * would happen after the sample's last day is left out.
 */
final class Recording {

    /** The last day of the 24 months. */
    static final LocalDate LAST_DAY = LocalDate.parse("2024-12-31");

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final String source;
    private final String thing;
    private final Random random;
    private final List<ObjectNode> events = new ArrayList<>();
    private Instant first = Instant.MIN;

    Recording(String source, String thing, Random random) {
        this.source = source;
        this.thing = thing;
        this.random = random;
    }

    /** The id of what it is about. */
    String thing() {
        return thing;
    }

    List<ObjectNode> events() {
        return events;
    }

    /** @param secrets the fields marked (s); null when there are none */
    <T> void tell(EventType<T> type, LocalDate on, T data, Object secrets) {
        if (!on.isAfter(LAST_DAY)) {
            String eventId = thing + "-" + (events.size() + 1);
            events.add(SampleJson.event(type, source, eventId, thing, recordedAt(on), data, secrets));
        }
    }

    /** The system was slow with the latest event: it was recorded so many days later than it would have been. */
    void latestCameLater(int days) {
        ObjectNode late = events.getLast();
        late.put(
                "time",
                Instant.parse(late.get("time").textValue())
                        .plusSeconds(days * 86_400L)
                        .toString());
    }

    /** At office hours of the same day or one of the next two, and some minutes after the thing's beginning. */
    private Instant recordedAt(LocalDate on) {
        int lag = Math.min(random.nextInt(3), random.nextInt(3));
        Instant at = on.plusDays(lag)
                .atTime(8 + random.nextInt(9), random.nextInt(60), random.nextInt(60))
                .atZone(STOCKHOLM)
                .toInstant();
        if (events.isEmpty()) {
            first = at;
            return at;
        }
        Instant soonest = first.plusSeconds(60L * (1 + random.nextInt(30)));
        return at.isBefore(soonest) ? soonest : at;
    }
}
