package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.decision.ExecutionStarted;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Trouble;

/**
 * Exempelstads kommun (9999, socn): what its systems have recorded from January 2023 to December 2024, and how it is
 * brought into a running suite through the public APIs.
 *
 * <p>Whatever the seed, the report for the first quarter of 2024 has nothing to report.
 */
public final class SampleMunicipality {

    /** The seed of the sample that {@code ./run} posts: one of those where the waiting grows from quarter to quarter in 2024. */
    public static final long SEED = 9997;

    /** How many decisions there are. */
    public static final int DECISIONS = 400;

    /** The one personal identity number in it, which Skatteverket has published for tests. */
    public static final String TEST_IDENTITY = "191212121212";

    /** The name of every person in it. */
    public static final String TEST_NAME = "Testperson Exempel";

    /** What every free text in it begins with. */
    public static final String NOTE = "Sekretessbelagd anteckning";

    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-01");

    /** One event in so many is delivered twice. */
    private static final int TWICE = 60;

    private SampleMunicipality() {}

    /** The texts that are in secret fields and so must be found nowhere but with their owner. */
    public static List<String> secretTexts() {
        return List.of(TEST_IDENTITY, TEST_NAME, NOTE);
    }

    /** What the owner of units tells, in order: CloudEvents in structured mode, for reporting-service's intake. */
    public static List<ObjectNode> units() {
        return SampleUnits.events();
    }

    /**
     * What the case system tells, in the order it delivers: CloudEvents in structured mode, for decisions-service's intake.
     * One start comes before its decision, one start's decision never comes, and some events are delivered twice.
     */
    public static List<ObjectNode> events(long seed) {
        var random = new Random(seed);
        List<ObjectNode> events = new ArrayList<>();
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (Planned planned : planned(random)) {
            int number = numbers.merge(planned.decidedOn().getYear(), 1, Integer::sum);
            String id = "B-%d-%04d".formatted(planned.decidedOn().getYear(), number);
            var decision = new SampleDecision(id, random);
            planned.course().accept(decision);
            events.addAll(decision.events());
        }
        events.add(startOfUnknownDecision());
        events.sort(Comparator.comparing(SampleJson::recordedAt)
                .thenComparing(event -> event.get("id").textValue()));
        return deliveredTwice(events);
    }

    /** What reporting-service is told: the units, and numbers that come as finished. */
    static List<ObjectNode> toReporting() {
        return Stream.of(units(), SampleKeyFigures.events())
                .flatMap(List::stream)
                .toList();
    }

    /** What the deviation system tells, in order: CloudEvents in structured mode, for deviation-service's intake. */
    public static List<ObjectNode> qualityEvents(long seed) {
        return SampleQuality.events(seed);
    }

    /**
     * Brings the sample in: units and events through the intakes, the reports of the eight quarters and of 2023, a year of matters, the
     * board with what it lives by, and its ten meetings of 2024 with what they decided and to whom that was sent. What is there from before
     * is left as it is, so that this may be done again.
     *
     * @param gateway the address of the suite, {@code http://localhost:8080}
     * @param token a bearer token of a sample user
     * @param say takes one line at a time about what happens
     * @param askedToEnd whether to leave off
     * @throws Trouble when something of it is refused, or does not come through in time
     */
    public static void post(
            URI gateway, Function<SampleUser, String> token, Consumer<String> say, BooleanSupplier askedToEnd) {
        var api = new SampleApi(gateway, token, askedToEnd);
        List<ObjectNode> quality = qualityEvents(SEED);
        new PostSample(api, say).post(toReporting(), events(SEED), quality);
        new SampleRegistry(api, say).registerMatters();
        new SampleMembers(api, say).enter();
        new SampleBoard(api, say).enter();
        var reports = new SampleReports(api, say);
        reports.assembleAndPublish();
        new SampleQualityReport(api, say).assembleWriteAndPublish(quality);
        new SampleYear(api, say).hold();
        reports.markSent();
    }

    private record Planned(LocalDate decidedOn, Consumer<SampleDecision> course) {}

    private static List<Planned> planned(Random random) {
        List<Planned> planned = new ArrayList<>();
        for (var telling : TellingCourses.all()) {
            planned.add(new Planned(
                    telling.decidedOn(), decision -> telling.course().apply(decision, telling.decidedOn())));
        }
        var everyday = new EverydayCourse(random);
        var chance = new Chance(random);
        while (planned.size() < DECISIONS) {
            LocalDate day = chance.workingDay(FIRST_DAY, Recording.LAST_DAY);
            Offering offering = Offering.any(random);
            planned.add(new Planned(day, decision -> everyday.play(decision, offering, day)));
        }
        planned.sort(Comparator.comparing(Planned::decidedOn));
        return planned;
    }

    /** Waits among the conflicts, for the decision it speaks of is not in the sample. */
    private static ObjectNode startOfUnknownDecision() {
        String id = "B-2022-0412";
        return SampleJson.event(
                EventTypes.DECISION_EXECUTION_STARTED,
                SampleDecision.SOURCE,
                id + "-7",
                id,
                Instant.parse("2023-02-06T09:12:00Z"),
                new ExecutionStarted(id, LocalDate.parse("2023-02-06"), ExecutionStarted.Extent.FULL),
                null);
    }

    /** Every so often an event comes twice: at once, or long after. */
    private static List<ObjectNode> deliveredTwice(List<ObjectNode> events) {
        List<ObjectNode> delivered = new ArrayList<>();
        List<ObjectNode> lateAgain = new ArrayList<>();
        for (int place = 0; place < events.size(); place++) {
            delivered.add(events.get(place));
            if (place % TWICE == TWICE - 1) {
                (place % (2 * TWICE) == TWICE - 1 ? delivered : lateAgain).add(events.get(place));
            }
        }
        delivered.addAll(lateAgain);
        return List.copyOf(delivered);
    }
}
