package se.kvalitetshjulet.local.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.local.LocalPostgres;

/** Holds the SQL's count against that of the law's own fold, over a history filled without any service. */
class OracleTest {

    private static final Path MIGRATION = Path.of(
            "../../decisions-service/src/main/resources/db/decisions/V1_001__a_decision_has_a_history_of_events.sql");
    private static final List<String> QUARTERS = List.of(
            "2023-Q1", "2023-Q2", "2023-Q3", "2023-Q4", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4", "2025-Q1",
            "2025-Q2");

    private static LocalPostgres postgres;
    private static Connection connection;

    @BeforeAll
    static void startWithTheHistoryTableOnly() throws SQLException, IOException {
        postgres = LocalPostgres.temporary();
        postgres.create("oracle");
        connection = postgres.superuser("oracle").getConnection();
        var table = Pattern.compile("create table decision_event .*?;", Pattern.DOTALL)
                .matcher(Files.readString(MIGRATION));
        assertThat(table.find()).isTrue();
        execute(table.group());
    }

    @AfterAll
    static void end() throws SQLException {
        connection.close();
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {SampleMunicipality.SEED, 101, 102, 103})
    void it_counts_the_sample_as_the_law_does(long seed) throws SQLException {
        List<ObjectNode> events = SampleMunicipality.events(seed);
        fill(events);
        assertCountedAsTheLawDoes(events);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void it_counts_a_wild_history_as_the_law_does(long seed) throws SQLException {
        List<ObjectNode> events = new WildHistory(seed).events(300);
        fill(events);
        assertCountedAsTheLawDoes(events);
    }

    @Test
    void it_counts_the_events_of_the_board_it_is_asked_about_only() throws SQLException {
        fill(SampleMunicipality.events(SampleMunicipality.SEED));
        assertThat(Oracle.figures(connection, "9998/socn", "2024-Q4")).isEmpty();
        assertThat(Oracle.figures(connection, "9999/barn", "2024-Q4")).isEmpty();
    }

    private static void assertCountedAsTheLawDoes(List<ObjectNode> events) throws SQLException {
        var folded = new Folded(events);
        var byLaw = new TreeMap<String, Object>();
        var byOracle = new TreeMap<String, Object>();
        for (String quarter : QUARTERS) {
            byLaw.put(quarter, folded.counts(quarter));
            byOracle.put(quarter, Oracle.figures(connection, "9999/socn", quarter));
        }
        assertThat(byOracle).isEqualTo(byLaw);
    }

    private static void fill(List<ObjectNode> delivered) throws SQLException {
        execute("truncate decision_event");
        try (var insert = connection.prepareStatement("""
                insert into decision_event (municipality, board, decision_id, source, id, type, time, happened_on, data,
                  sequence, arrived_at)
                values ('9999', 'socn', ?, ?, ?, ?, ?, ?, ?::jsonb, 1, now())
                """)) {
            for (ObjectNode event : Folded.withoutRedeliveries(delivered)) {
                EventType<?> type =
                        EventTypes.byName(event.get("type").textValue()).orElseThrow();
                String happenedOn =
                        event.at("/data/" + type.civilDates().getFirst()).textValue();
                insert.setString(1, event.get("subject").textValue());
                insert.setString(2, event.get("source").textValue());
                insert.setString(3, event.get("id").textValue());
                insert.setString(4, type.fullName());
                insert.setObject(
                        5,
                        OffsetDateTime.ofInstant(Instant.parse(event.get("time").textValue()), ZoneOffset.UTC));
                insert.setObject(6, LocalDate.parse(happenedOn));
                insert.setString(7, event.get("data").toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static void execute(String statement) throws SQLException {
        try (var it = connection.createStatement()) {
            it.execute(statement);
        }
    }
}
