package se.kvalitetshjulet.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Samples;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.kit.RealPartsResource;
import se.kvalitetshjulet.kit.store.Store;

/** What goes out of reports is what event-contracts promises: the JSON Schemas, and the form of the golden samples. */
@QuarkusTest
@QuarkusTestResource(value = RealPartsResource.class, initArgs = @ResourceArg(name = "service", value = "reporting"))
class ReportEventsTest {

    private static final String Q1 = "UNEXECUTED_DECISIONS-2024-Q1";
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    @Inject
    Store store;

    @Inject
    ObjectMapper json;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    private Board board;

    @BeforeEach
    void aBoard() {
        board = Board.fresh(store, kafka);
    }

    @Test
    void a_report_is_told_as_the_contract_says_from_its_draft_to_its_second_edition() throws IOException {
        board.assembles("2024-Q1");
        assertKept(EventTypes.REPORT_ASSEMBLED, Q1 + "-draft");

        board.publishes("2024-Q1").statusCode(201);
        assertKept(EventTypes.REPORT_PUBLISHED, Q1 + "-1");

        board.send(Topics.AGENDA_EVENTS, List.of(board.decided(Q1 + "-1", "REMITTED", "m1")));
        board.knows(1);
        board.publishes("2024-Q1").statusCode(201);
        assertKept(EventTypes.REPORT_REVISED, Q1 + "-2");
    }

    private void assertKept(EventType<?> type, String subject) throws IOException {
        var golden = json.readTree(Samples.of(type));
        var told = json.readTree(board.outgoing(type.name()).getFirst());

        assertThat(complaints("/schemas/cloudevent.v1.json", told)).isEmpty();
        assertThat(complaints(type.schemaResource(), told.get("data"))).isEmpty();
        assertThat(form(told)).as(type.name()).isEqualTo(form(golden));
        assertThat(told.get("subject").asText()).isEqualTo(subject);
        for (var same : List.of("source", "type", "dataschema", "datacontenttype", "specversion", "municipality")) {
            assertThat(told.get(same)).as(same).isEqualTo(golden.get(same));
        }
    }

    private List<String> complaints(String schema, JsonNode value) throws IOException {
        try (var resource = EventTypes.class.getResourceAsStream(schema)) {
            return SCHEMAS.getSchema(json.readTree(resource)).validate(value).stream()
                    .map(Object::toString)
                    .toList();
        }
    }

    /** Which fields there are, and of which type; what they say is the test's own. */
    private static TreeSet<String> form(JsonNode node) {
        var fields = new TreeSet<String>();
        node.properties().forEach(field -> {
            fields.add(field.getKey() + ":" + field.getValue().getNodeType());
            form(field.getValue()).forEach(inner -> fields.add(field.getKey() + "." + inner));
        });
        return fields;
    }
}
