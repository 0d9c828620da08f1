package se.kvalitetshjulet.reporting;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.SampleUser.Assignment;

/** A board of its own for each test, with its people, its topics and its ledger. */
final class Board {

    private final Tenant tenant;
    private final Store store;
    private final KafkaProducer<String, String> producer;

    private Board(Tenant tenant, Store store, KafkaProducer<String, String> producer) {
        this.tenant = tenant;
        this.store = store;
        this.producer = producer;
    }

    static Board fresh(Store store, String kafka) {
        return of("t" + Long.toString(System.nanoTime(), 36), store, kafka);
    }

    /** The board that the sample users log in to the pages of. */
    static Board sample(Store store, String kafka) {
        return of(SampleUser.BOARD, store, kafka);
    }

    /** A board of the sample municipality by its name. */
    static Board of(String name, Store store, String kafka) {
        return new Board(
                new Tenant(SampleUser.MUNICIPALITY, name),
                store,
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", kafka), new StringSerializer(), new StringSerializer()));
    }

    Tenant tenant() {
        return tenant;
    }

    QualityStory thing(String id) {
        return QualityStory.of(tenant, id);
    }

    /** Sends what is new of deviations and what goes with them as deviation-service does, and waits until the ledger holds it. */
    void tells(List<QualityStory> stories) {
        int before = count("select count(*) from event");
        stories.forEach(story -> send(Topics.DEVIATIONS_EVENTS, story.events()));
        knows(before + stories.stream().mapToInt(story -> story.events().size()).sum());
    }

    /** As a system that posts finished numbers to this service does. */
    void posts(QualityStory numbers) {
        as("SYSTEM")
                .contentType("application/cloudevents-batch+json; charset=UTF-8")
                .body(("[" + String.join(",", numbers.events()) + "]").getBytes(StandardCharsets.UTF_8))
                .post("/events")
                .then()
                .statusCode(200)
                .body("status", everyItem(equalTo("ACCEPTED")));
    }

    DecisionStory decision(String decisionId) {
        return DecisionStory.aDecision(tenant, decisionId);
    }

    /** Sends events that are new as another service does, and waits until the ledger holds them. */
    void tells(String topic, DecisionStory... stories) {
        int before = count("select count(*) from event");
        for (DecisionStory story : stories) {
            send(topic, story.events());
        }
        knows(before
                + List.of(stories).stream()
                        .mapToInt(story -> story.events().size())
                        .sum());
    }

    /** Sends the stories, of which the beginning may have been told before, and waits until their ends are known. */
    void learns(DecisionStory... stories) {
        List.of(stories).forEach(story -> send(Topics.DECISIONS_EVENTS, story.events()));
        for (var story : stories) {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> count("select count(*) from event where subject = '" + story.id() + "'")
                            == story.events().size());
        }
    }

    /** Has decisions-service tell that a decision has served its time, and waits until nothing is kept of it. */
    void erases(String decisionId) {
        send(
                Topics.DECISIONS_EVENTS,
                List.of(decision(decisionId).erasedOn("2024-06-01").events().getLast()));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from event where subject = '" + decisionId
                                + "' and type like '%decision%'")
                        == 0);
    }

    void send(String topic, List<String> events) {
        events.forEach(event -> producer.send(new ProducerRecord<>(topic, tenant.path() + "/x", event)));
        producer.flush();
    }

    /** Waits until the ledger holds so many events in all. */
    void knows(int events) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> count("select count(*) from event"), count -> count >= events);
    }

    int count(String query) {
        return store.inTenant(
                tenant, tx -> tx.createQuery(query).mapTo(Integer.class).one());
    }

    RequestSpecification as(String role) {
        var user = SampleUser.as(role.equals("SYSTEM") ? "CONTROLLER" : role)
                .with(
                        role.equals("SYSTEM")
                                ? Assignment.of(tenant.municipality(), tenant.board(), role)
                                        .postingAs("/organisation/exempel", "/case-system/exempel")
                                : Assignment.of(tenant.municipality(), tenant.board(), role));
        return given().auth().oauth2(RealParts.token(user)).basePath("/reporting/v1/" + tenant.path());
    }

    /** The user of the role in one of the board's units only. */
    RequestSpecification inOneUnit(String role) {
        var user = SampleUser.as(role)
                .with(Assignment.of(tenant.municipality(), tenant.board(), role).inUnit("hemtjanst-norr"));
        return given().auth().oauth2(RealParts.token(user)).basePath("/reporting/v1/" + tenant.path());
    }

    /** The user of the first role, with others too. */
    RequestSpecification asOne(String role, String... others) {
        var user = SampleUser.as(role)
                .with(Stream.concat(Stream.of(role), Stream.of(others))
                        .map(each -> Assignment.of(tenant.municipality(), tenant.board(), each))
                        .toArray(Assignment[]::new));
        return given().auth().oauth2(RealParts.token(user)).basePath("/reporting/v1/" + tenant.path());
    }

    ValidatableResponse assembles(String role, Map<String, ?> body) {
        return as(role).contentType("application/json")
                .body(body)
                .post("/reports")
                .then();
    }

    /** A draft of the quarter by the controller, from all that is known. */
    ValidatableResponse assembles(String quarter) {
        return assembles("CONTROLLER", Map.of("kind", "UNEXECUTED_DECISIONS", "period", quarter))
                .statusCode(201);
    }

    /** The year's quality report. */
    ValidatableResponse assemblesYear(String year) {
        return assembles("CONTROLLER", Map.of("kind", "QUALITY", "period", year))
                .statusCode(201);
    }

    /** Where the words of a table's rows are in a report. */
    static String rows(String tableId) {
        return "tables.find { it.tableId == '" + tableId + "' }.rows.collect { row -> row.cells.collect { it.text } }";
    }

    /** Takes the draft all the way: what the checklist finds is overridden, the controller checks it, and the head approves it. */
    ValidatableResponse publishes(String quarter) {
        return publishesDraft(draft(quarter));
    }

    ValidatableResponse publishesDraft(String draft) {
        if (as("CONTROLLER").get(draft).statusCode() == 200) {
            checksDraft(draft);
            does("HEAD_OF_ADMINISTRATION", draft, "/approve", Map.of()).statusCode(200);
        }
        return as("HEAD_OF_ADMINISTRATION").post(draft + "/publish").then();
    }

    /** Overrides what the checklist finds, and checks the draft: once more when something has arrived meanwhile. */
    void checks(String quarter) {
        checksDraft(draft(quarter));
    }

    void checksDraft(String draft) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            List<String> open = as("CONTROLLER")
                    .get(draft + "/checklist")
                    .path("findings.findAll { it.outcome == 'FAILED' && it.overridden == null }.rule");
            for (var rule : open) {
                does("CONTROLLER", draft, "/override", Map.of("rule", rule, "reason", "Stämmer för provet."));
            }
            return does("CONTROLLER", draft, "/check", Map.of()).extract().statusCode() == 200;
        });
    }

    /** Something that is done with the version of a draft that stands. */
    ValidatableResponse does(String role, String draft, String action, Map<String, ?> body) {
        var version = as("CONTROLLER").get(draft).header("ETag");
        return as(role).header("If-Match", version)
                .contentType("application/json")
                .body(body)
                .post(draft + action)
                .then();
    }

    /** Decisions that nobody has executed since October 2023. */
    DecisionStory[] waiting(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> decision("w" + i).decidedOn("2023-10-01"))
                .toArray(DecisionStory[]::new);
    }

    static void refused(ValidatableResponse answer, int status, String problem, String detail) {
        answer.statusCode(status)
                .body("type", equalTo("urn:kvalitetshjulet:problem:" + problem))
                .body("detail", containsString(detail));
    }

    static String draft(String quarter) {
        return "/reports/UNEXECUTED_DECISIONS-" + quarter + "-draft";
    }

    ValidatableResponse reads(String role, String path) {
        return as(role).get(path).then();
    }

    /** What has been queued to go out, of one type. */
    List<String> outgoing(String type) {
        return store.inTenant(
                tenant,
                tx -> tx.createQuery("select payload from outbox where payload like :type")
                        .bind("type", "%se.kvalitetshjulet." + type + ".v1%")
                        .mapTo(String.class)
                        .list());
    }

    String decided(String reportId, String outcome, String meeting) {
        return ofBoard(Samples.of(EventTypes.ITEM_DECIDED), meeting, meeting + "-decided")
                .replace("UNEXECUTED_DECISIONS-2024-Q1-1", reportId)
                .replace("APPROVED", outcome);
    }

    String scheduled(String meeting, String startsAt) {
        return ofBoard(Samples.of(EventTypes.MEETING_SCHEDULED), meeting, meeting + "-scheduled")
                .replace("2024-04-24T11:15:00Z", startsAt);
    }

    String minutes(String meeting, String paragraphs) {
        return ofBoard(Samples.of(EventTypes.MINUTES_APPROVED), meeting, meeting + "-minutes")
                .replace("[43, 44, 45]", paragraphs);
    }

    private String ofBoard(String sample, String meeting, String id) {
        return sample.replace("\"board\": \"socn\"", "\"board\": \"" + tenant.board() + "\"")
                .replaceFirst("\"id\": \"[^\"]*\"", "\"id\": \"" + id + "\"")
                .replace("\"subject\": \"2024-04-24\"", "\"subject\": \"" + meeting + "\"")
                .replace("\"meetingId\": \"2024-04-24\"", "\"meetingId\": \"" + meeting + "\"");
    }
}
