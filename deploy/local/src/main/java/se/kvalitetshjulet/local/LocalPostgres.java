package se.kvalitetshjulet.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * A real PostgreSQL on 127.0.0.1. Each service has its own database with two roles: the owner, who migrates, and the
 * application, which may connect and use what it has been granted but can neither create nor alter anything.
 */
public final class LocalPostgres implements AutoCloseable {

    /** Whether a commit is on disk when it is answered; only throw-away test data may do without. */
    public enum Durability {
        DURABLE,
        THROW_AWAY
    }

    private static final Pattern PLAIN_NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final String PASSWORD = "local";

    private final EmbeddedPostgres server;
    private final Path data;

    private LocalPostgres(EmbeddedPostgres server, Path data) {
        this.server = server;
        this.data = data;
    }

    /** Starts on any free port with data that disappears when it is closed. */
    public static LocalPostgres temporary() {
        return temporary(Durability.THROW_AWAY);
    }

    /** As {@link #temporary()}, for measurements that must pay for the disk. */
    public static LocalPostgres temporary(Durability durability) {
        Path data = Folders.temporary("kvalitetshjulet-postgres").path();
        return started(EmbeddedPostgres.builder().setCleanDataDirectory(true), data, durability);
    }

    /**
     * Starts on the given port with data that is kept. A server that an earlier run left behind on the same data, because
     * that run was killed, is ended first: two of them would ruin it.
     *
     * @param log the file for what the server says
     */
    public static LocalPostgres keptIn(Path data, int port, Path log) {
        try {
            Leftover.in(data).ifPresent(Leftover::end);
            Files.createDirectories(data);
            Files.createDirectories(log.getParent());
        } catch (IOException e) {
            throw new Trouble("The database folder " + data + " cannot be written: " + e.getMessage(), e);
        }
        var builder = EmbeddedPostgres.builder()
                .setCleanDataDirectory(false)
                .setPort(port)
                .setOutputRedirector(Redirect.appendTo(log.toFile()))
                .setErrorRedirector(Redirect.appendTo(log.toFile()));
        return started(builder, data, Durability.DURABLE);
    }

    private static LocalPostgres started(EmbeddedPostgres.Builder builder, Path data, Durability durability) {
        Quiet.logs();
        String onOff = durability == Durability.DURABLE ? "on" : "off";
        try {
            EmbeddedPostgres server = builder.setDataDirectory(data)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    // The same order of letters whatever machine it runs on.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("fsync", onOff)
                    .setServerConfig("full_page_writes", onOff)
                    .setServerConfig("synchronous_commit", onOff)
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("max_wal_size", "2GB")
                    // New tables fill in seconds here; until they are analysed the planner guesses, and guesses badly.
                    .setServerConfig("autovacuum_naptime", "10s")
                    .setServerConfig("timezone", "UTC")
                    .start();
            return new LocalPostgres(server, data);
        } catch (IOException | RuntimeException e) {
            throw new Trouble("PostgreSQL did not start: " + e.getMessage(), e);
        }
    }

    /** Creates the database {@code name} with its two roles, unless it is there. */
    public void create(String name) {
        if (!PLAIN_NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("Not a database name: " + name);
        }
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            createRole(statement, owner(name));
            createRole(statement, app(name));
            if (!exists(statement, "SELECT FROM pg_database WHERE datname = '" + name + "'")) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + owner(name));
            }
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + app(name));
        } catch (SQLException e) {
            throw new Trouble("The database " + name + " could not be created: " + e.getMessage(), e);
        }
        try (Connection connection = superuser(name).getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO " + owner(name));
            statement.execute("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public TO " + app(name));
            statement.execute("ALTER ROLE " + app(name) + " IN DATABASE " + name + " SET search_path = public");
        } catch (SQLException e) {
            throw new Trouble("The roles of " + name + " could not be set: " + e.getMessage(), e);
        }
    }

    private static void createRole(Statement statement, String role) throws SQLException {
        if (!exists(statement, "SELECT FROM pg_roles WHERE rolname = '" + role + "'")) {
            statement.execute("CREATE ROLE " + role + " LOGIN PASSWORD '" + PASSWORD
                    + "' NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS");
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet row = statement.executeQuery(query)) {
            return row.next();
        }
    }

    /** The role that owns the database and migrates it. */
    public static String owner(String database) {
        return database + "_owner";
    }

    /** The role the application logs in as. */
    public static String app(String database) {
        return database + "_app";
    }

    /** The password of every role here; nothing but this machine reaches the server. */
    public static String password() {
        return PASSWORD;
    }

    /** The number of the server's first process, which ends all the others when it ends. */
    public long pid() {
        try {
            return Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid"))
                    .getFirst()
                    .strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return server.getPort();
    }

    /** For tests that look past both roles, or check what a service has stored. */
    public DataSource superuser(String database) {
        return server.getDatabase("postgres", database);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new Trouble("PostgreSQL did not stop: " + e.getMessage(), e);
        }
    }
}
