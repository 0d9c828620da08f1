package se.kvalitetshjulet.suite;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * Decisions and what became of them, from a seed: late, in time, in part, interrupted, declined, closed and corrected ones,
 * and some that contradict themselves. The same seed gives the same events, with the same identities, in the order in which
 * they were recorded.
 */
final class Courses {

    private static final List<String> TYPES =
            List.of("HOME_CARE", "SPECIAL_HOUSING", "CONTACT_PERSON", "COMPANION", "HOUSING_SUPPORT");
    private static final List<String> UNITS = List.of("HEMTJANST-NORR", "HEMTJANST-SYD", "STOD");
    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 600;
    private static final LocalDate LAST_DAY = LocalDate.of(2025, 12, 31);

    private final RandomGenerator random;
    private final String prefix;
    private final List<PostedEvent> events = new ArrayList<>();
    private LocalDate day;

    private Courses(long seed, String prefix) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.prefix = prefix;
    }

    static List<PostedEvent> of(int number, long seed) {
        var courses = new Courses(seed, "K" + seed);
        for (int decision = 0; courses.events.size() < number; decision++) {
            courses.tell(courses.prefix + "-" + decision);
        }
        return List.copyOf(courses.events.subList(0, number));
    }

    private void tell(String decisionId) {
        day = FIRST_DAY.plusDays(random.nextInt(DAYS));
        record(Events.made(decisionId, day.toString())
                .with("serviceType", pick(TYPES))
                .with("unit", pick(UNITS))
                .with("sex", pick(List.of("WOMAN", "MAN", "UNKNOWN"))));
        if (chance(20)) {
            record(Events.declined(decisionId, later(60)));
        }
        if (chance(30)) {
            record(Events.delayed(decisionId, later(60)));
        }
        if (chance(10)) {
            record(Events.startedInPart(decisionId, later(80)));
        }
        if (chance(75)) {
            record(Events.started(decisionId, later(200)));
        }
        while (chance(25)) {
            record(Events.interrupted(decisionId, later(100)));
            if (chance(70)) {
                record(Events.resumed(decisionId, later(200)));
            }
        }
        if (chance(12)) {
            record(Events.closed(decisionId, later(150)));
        }
        if (chance(10)) {
            record(Events.corrected(decisionId, later(10), change()));
        }
        if (chance(3)) {
            // Contradicts the first one, and is kept as a conflict.
            record(Events.made(decisionId, later(5)));
        }
    }

    private Map<String, Object> change() {
        return switch (random.nextInt(3)) {
            case 0 -> Map.of("decidedOn", day.minusDays(random.nextInt(200)).toString());
            case 1 -> Map.of("serviceType", pick(TYPES));
            default -> Map.of("unit", pick(UNITS), "sex", "WOMAN");
        };
    }

    /** Many are recorded at the same moment, so that only their identities tell them apart. */
    private void record(PostedEvent event) {
        Instant time = day.plusDays(1 + random.nextInt(3)).atTime(10, 0).toInstant(ZoneOffset.UTC);
        events.add(event.id(new UUID(random.nextLong(), random.nextLong()).toString())
                .recordedAt(time));
    }

    private String later(int atMostDays) {
        LocalDate next = day.plusDays(random.nextInt(atMostDays));
        day = next.isAfter(LAST_DAY) ? LAST_DAY : next;
        return day.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
