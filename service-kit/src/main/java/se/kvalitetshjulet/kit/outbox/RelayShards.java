package se.kvalitetshjulet.kit.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.Topics;

/**
 * The shards of the outbox that this instance relays. Each is an advisory lock on a connection of its own: when the
 * instance dies, PostgreSQL gives the shard to the next. Instances tell each other that they live, so that each takes
 * only its share.
 */
class RelayShards implements AutoCloseable {

    private static final int LOCK_SPACE = "outbox".hashCode();
    private static final Duration LOOKS_AROUND_EVERY = Duration.ofSeconds(2);
    private static final Duration THOUGHT_DEAD_AFTER = Duration.ofSeconds(10);

    private final DataSource database;
    private final InstantSource clock;
    private final UUID instance = UUID.randomUUID();
    private final TreeSet<Short> mine = new TreeSet<>();
    private @Nullable Connection connection;
    private Instant lookedAround = Instant.EPOCH;

    RelayShards(DataSource database, InstantSource clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The shards to relay now. Takes its share of them first when it is time to look around. */
    List<Short> held() throws SQLException {
        if (clock.instant().isAfter(lookedAround.plus(LOOKS_AROUND_EVERY))) {
            try {
                lookAround();
            } catch (SQLException lost) {
                close();
                throw lost;
            }
        }
        return List.copyOf(mine);
    }

    private void lookAround() throws SQLException {
        if (connection == null) {
            connection = database.getConnection();
        }
        int share = Math.ceilDiv(Topics.PARTITIONS, Math.max(1, instancesAlive(connection)));
        while (mine.size() > share) {
            call(connection, "select pg_advisory_unlock(?, ?)", mine.removeLast());
        }
        for (short shard = 0; shard < Topics.PARTITIONS && mine.size() < share; shard++) {
            if (!mine.contains(shard) && call(connection, "select pg_try_advisory_lock(?, ?)", shard)) {
                mine.add(shard);
            }
        }
        lookedAround = clock.instant();
    }

    private int instancesAlive(Connection on) throws SQLException {
        try (var seen = on.prepareStatement("""
                insert into relay_instance (instance, seen_at) values (?, now())
                on conflict (instance) do update set seen_at = now()
                """)) {
            seen.setObject(1, instance);
            seen.executeUpdate();
        }
        var silence = "now() - interval '" + THOUGHT_DEAD_AFTER.toSeconds() + " seconds'";
        try (var statement = on.createStatement()) {
            statement.executeUpdate("delete from relay_instance where seen_at < " + silence);
            try (var count = statement.executeQuery("select count(*) from relay_instance")) {
                count.next();
                return count.getInt(1);
            }
        }
    }

    private static boolean call(Connection on, String lock, short shard) throws SQLException {
        try (var statement = on.prepareStatement(lock)) {
            statement.setInt(1, LOCK_SPACE);
            statement.setInt(2, shard);
            try (var answer = statement.executeQuery()) {
                answer.next();
                return answer.getBoolean(1);
            }
        }
    }

    @Override
    public void close() {
        mine.clear();
        lookedAround = Instant.EPOCH;
        if (connection != null) {
            try (var closing = connection;
                    var statement = closing.createStatement()) {
                // The pool keeps the session open: let go of the locks, and of the place among the living.
                statement.execute("select pg_advisory_unlock_all()");
                statement.executeUpdate("delete from relay_instance where instance = '" + instance + "'");
            } catch (SQLException alreadyLost) {
                // A lost session has let go of its locks already.
                connection = null;
            }
            connection = null;
        }
    }
}
