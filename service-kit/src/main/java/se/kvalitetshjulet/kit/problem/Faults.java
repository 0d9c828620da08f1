package se.kvalitetshjulet.kit.problem;

import java.net.ConnectException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells a fault that passes by itself from one that lies in the data. */
public final class Faults {

    /** Connection lost, resources short, shut down, or a conflict between transactions. */
    private static final Set<String> TRANSIENT_CLASSES = Set.of("08", "40", "53", "57", "58");

    /** Data that does not fit its column, or breaks a constraint. */
    private static final Set<String> DATA_CLASSES = Set.of("22", "23");

    private Faults() {}

    /** True when the same work may succeed later without anybody changing anything. */
    public static boolean isTransient(Throwable fault) {
        return causes(fault)
                .anyMatch(cause -> cause instanceof SQLTransientException
                        || cause instanceof ConnectException
                        || cause instanceof SQLException sql && isOfClass(sql, TRANSIENT_CLASSES)
                        || cause instanceof SQLException timeout
                                && timeout.getMessage().contains("Acquisition timeout"));
    }

    /** True when another transaction was in the way: the same work, done again at once, succeeds. */
    public static boolean isConflict(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException sql && isOfClass(sql, Set.of("40")));
    }

    /** True when one row of the batch is to blame. */
    public static boolean isInTheData(Throwable fault) {
        return causes(fault).anyMatch(cause -> cause instanceof SQLException sql && isOfClass(sql, DATA_CLASSES));
    }

    public static @Nullable String sqlState(Throwable fault) {
        return causes(fault)
                .filter(SQLException.class::isInstance)
                .map(cause -> ((SQLException) cause).getSQLState())
                .findFirst()
                .orElse(null);
    }

    /** The same stack without any message, since a message can quote a row or a request. */
    public static Throwable withoutMessages(Throwable fault) {
        var bare = new Exception(fault.getClass().getName());
        bare.setStackTrace(fault.getStackTrace());
        if (fault.getCause() != null && fault.getCause() != fault) {
            bare.initCause(withoutMessages(fault.getCause()));
        }
        return bare;
    }

    private static boolean isOfClass(SQLException fault, Set<String> classes) {
        return fault.getSQLState() != null
                && classes.contains(fault.getSQLState().substring(0, 2));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, java.util.Objects::nonNull, Throwable::getCause);
    }
}
