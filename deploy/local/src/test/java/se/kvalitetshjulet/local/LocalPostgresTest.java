package se.kvalitetshjulet.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPostgresTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TABLE mine (id int)",
                "CREATE SCHEMA mine",
                "ALTER TABLE fact ADD COLUMN more int",
                "DROP TABLE fact",
                "DELETE FROM fact",
                "CREATE TEMP TABLE mine (id int)"
            })
    void the_application_can_neither_define_nor_do_what_it_has_not_been_granted(String statement) throws SQLException {
        var settings = RealParts.settings("roles");
        try (var owner = asOwner(settings)) {
            run(owner, "CREATE TABLE IF NOT EXISTS fact (id int)");
            run(owner, "GRANT SELECT, INSERT ON fact TO roles_app");
        }
        try (var app = asApp(settings)) {
            run(app, "INSERT INTO fact VALUES (1)");
            assertThatThrownBy(() -> run(app, statement))
                    .hasMessageMatching("(?s)ERROR: (permission denied|must be owner).*");
        }
    }

    @Test
    void the_application_of_one_service_cannot_reach_the_database_of_another() {
        var own = RealParts.settings("decisions-service");
        var other = RealParts.settings("reporting-service");
        assertThatThrownBy(() -> DriverManager.getConnection(
                        other.get("quarkus.datasource.jdbc.url"),
                        own.get("quarkus.datasource.username"),
                        own.get("quarkus.datasource.password")))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void data_and_its_durability_survive_a_restart(@TempDir Path data) throws SQLException {
        int port = FreePorts.any();
        try (var postgres = LocalPostgres.keptIn(data.resolve("postgres"), port, data.resolve("log"))) {
            postgres.create("kept");
            try (var connection = postgres.superuser("kept").getConnection()) {
                run(connection, "CREATE TABLE fact (id int)");
                assertThat(shown(connection, "fsync")).isEqualTo("on");
                assertThat(shown(connection, "synchronous_commit")).isEqualTo("on");
                assertThat(shown(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            }
        }
        try (var again = LocalPostgres.keptIn(data.resolve("postgres"), port, data.resolve("log"))) {
            again.create("kept");
            try (var connection = again.superuser("kept").getConnection()) {
                run(connection, "SELECT id FROM fact");
            }
        }
    }

    private static Connection asOwner(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.flyway.username"),
                settings.get("quarkus.flyway.password"));
    }

    private static Connection asApp(Map<String, String> settings) throws SQLException {
        return DriverManager.getConnection(
                settings.get("quarkus.datasource.jdbc.url"),
                settings.get("quarkus.datasource.username"),
                settings.get("quarkus.datasource.password"));
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String shown(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SHOW " + setting)) {
            row.next();
            return row.getString(1);
        }
    }
}
