package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Sex;
import se.kvalitetshjulet.contracts.decision.DecisionClosed;
import se.kvalitetshjulet.contracts.decision.DecisionCorrected;
import se.kvalitetshjulet.contracts.decision.DecisionMade;
import se.kvalitetshjulet.contracts.decision.ExecutionInterrupted;
import se.kvalitetshjulet.contracts.decision.ExecutionResumed;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;

/**
 * Events on days so close that most kinds of disorder come about: before the decision, after the closing, twice, on one day,
 * and decisions that come twice or never.
 */
final class WildHistory {

    private final Random random;
    private final List<ObjectNode> events = new ArrayList<>();

    WildHistory(long seed) {
        this.random = new Random(seed);
    }

    List<ObjectNode> events(int decisions) {
        for (int number = 1; number <= decisions; number++) {
            String id = "W-" + number;
            LocalDate around = LocalDate.parse("2023-01-01").plusDays(random.nextInt(700));
            int times = random.nextInt(10) == 0 ? random.nextInt(3) : 1;
            for (int time = 0; time < times; time++) {
                add(EventTypes.DECISION_MADE, id, made(id, around.plusDays(random.nextInt(5))));
            }
            int facts = random.nextInt(9);
            for (int fact = 0; fact < facts; fact++) {
                addFact(id, around);
            }
        }
        return events;
    }

    private void addFact(String id, LocalDate around) {
        LocalDate on = random.nextInt(4) == 0
                ? around.plusDays(random.nextInt(4) - 2)
                : around.plusDays(20L * random.nextInt(16));
        switch (random.nextInt(12)) {
            case 0, 1 -> add(EventTypes.DECISION_EXECUTION_STARTED, id, started(id, on, ExecutionStarted.Extent.FULL));
            case 2, 3 -> add(EventTypes.DECISION_EXECUTION_STARTED, id, started(id, on, ExecutionStarted.Extent.PART));
            case 4, 5, 6 ->
                add(EventTypes.DECISION_EXECUTION_INTERRUPTED, id, new ExecutionInterrupted(id, on, "OTHER"));
            case 7, 8 -> add(EventTypes.DECISION_EXECUTION_RESUMED, id, new ExecutionResumed(id, on));
            case 9 -> add(EventTypes.DECISION_CLOSED, id, new DecisionClosed(id, on, DecisionClosed.Cause.OTHER));
            case 10 -> add(EventTypes.DECISION_CORRECTED, id, corrected(id, on, "decidedOn", on.minusDays(3)));
            default -> add(EventTypes.DECISION_CORRECTED, id, corrected(id, on, "serviceType", Offering.any(random)));
        }
    }

    private static DecisionCorrected corrected(String id, LocalDate on, String field, Object value) {
        return new DecisionCorrected(id, on, "REGISTERED_WRONG", Map.of(field, value.toString()));
    }

    private DecisionMade made(String id, LocalDate on) {
        String type = Offering.any(random).name();
        return new DecisionMade(
                id, "A-1", "SOL_2001_4_1", type, "ELDERLY_CARE", "E", on, null, null, null, null, Sex.WOMAN, null);
    }

    private static ExecutionStarted started(String id, LocalDate on, ExecutionStarted.Extent extent) {
        return new ExecutionStarted(id, on, extent);
    }

    /** Recorded at any hour of two years, so that what was recorded first is not what was so first. */
    private <T> void add(EventType<T> type, String decision, T data) {
        Instant time = LocalDate.parse("2025-06-01")
                .atStartOfDay()
                .plusHours(random.nextInt(200))
                .toInstant(ZoneOffset.UTC);
        String id = "w-" + events.size();
        events.add(SampleJson.event(type, SampleDecision.SOURCE, id, decision, time, data, null));
    }
}
