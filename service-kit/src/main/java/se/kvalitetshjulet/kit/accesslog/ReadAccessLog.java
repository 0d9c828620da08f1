package se.kvalitetshjulet.kit.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.organisation.Units;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.web.Choice;
import se.kvalitetshjulet.statute.SwedishTime;

/** Reads the log, as far as the caller answers for it: of their units, or of the whole board. */
@ApplicationScoped
class ReadAccessLog {

    static final Role[] READERS = {Role.HEAD_OF_ADMINISTRATION, Role.HEAD_OF_DEPARTMENT, Role.AUDITOR};

    private static final int MOST_IN_A_FILE = 50_000;

    private static final String WANTED = """
             from access_log where municipality = :municipality and board = :board and at >= :from and at < :until
              and (cast(:units as text[]) is null or unit = any (:units))
              and (cast(:thing as text) is null or thing = :thing)
              and (cast(:breakGlass as boolean) is null or break_glass = :breakGlass)
              and (cast(:readerOf as bigint) is null or caller = (select r.caller from access_log r
                where r.municipality = :municipality and r.board = :board and r.position = :readerOf))
            """;

    static final String COLUMNS =
            "select position as number, at, caller, caller_name, role, room, thing, unit, purpose, break_glass";

    private final Units units;

    ReadAccessLog(Units units) {
        this.units = units;
    }

    /** How much there is of a period. */
    record Count(long readings, long breakGlass) {}

    /** The units whose readings the caller sees; null means all of the board's. */
    @Nullable
    Set<String> sight(Handle tx, Caller caller) {
        return caller.limitedToUnits(READERS)
                .map(mine -> units.withPredecessors(tx, caller.tenant(), mine))
                .orElse(null);
    }

    /** The latest first. */
    Page<LogEntry> page(Handle tx, Caller caller, LogFilter.Asked asked, Paging paging) {
        var sight = sight(tx, caller);
        long total = bind(tx.createQuery("select count(*)" + WANTED), caller, asked, sight)
                .mapTo(Long.class)
                .one();
        return paging.pageOf(
                bind(
                                tx.createQuery(
                                        COLUMNS + WANTED + " order by position desc limit :limit offset :offset"),
                                caller,
                                asked,
                                sight)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())
                        .registerRowMapper(ConstructorMapper.factory(LogEntry.class))
                        .mapTo(LogEntry.class)
                        .list(),
                total);
    }

    /** All of it, for a file. */
    List<LogEntry> all(Handle tx, Caller caller, LogFilter.Asked asked) {
        var found = page(tx, caller, asked, Paging.of(1, MOST_IN_A_FILE));
        if (found.meta().totalRecords() > MOST_IN_A_FILE) {
            throw Refusal.ofField(
                    "from", "Välj en kortare tid. En fil rymmer högst %d läsningar.".formatted(MOST_IN_A_FILE));
        }
        return found.data();
    }

    /** Who has read during the time, each by the number of their latest entry there, or of the one that was asked for. */
    List<Choice> readers(Handle tx, Caller caller, LogFilter.Asked asked) {
        var everybody = new LogFilter.Asked(asked.from(), asked.to(), null, null, null);
        return bind(
                        tx.createQuery(
                                "select coalesce(max(position) filter (where position = :chosen), max(position)),"
                                        + " max(caller_name)" + WANTED + " group by caller order by 2, 1"),
                        caller,
                        everybody,
                        sight(tx, caller))
                .bind("chosen", asked.readerOf())
                .map((row, context) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    Count count(Handle tx, Caller caller, LocalDate from, LocalDate to) {
        return bind(
                        tx.createQuery("select count(*), count(*) filter (where break_glass)" + WANTED),
                        caller,
                        new LogFilter.Asked(from, to, null, null, null),
                        sight(tx, caller))
                .map((row, context) -> new Count(row.getLong(1), row.getLong(2)))
                .one();
    }

    private static <S extends SqlStatement<S>> S bind(
            S statement, Caller caller, LogFilter.Asked asked, @Nullable Set<String> sight) {
        return statement
                .bindMethods(caller.tenant())
                .bind("from", SwedishTime.startOf(asked.from()))
                .bind("until", SwedishTime.startOf(asked.to().plusDays(1)))
                .bind("thing", asked.thing())
                .bind("readerOf", asked.readerOf())
                .bind("breakGlass", asked.breakGlass())
                .bindByType("units", sight == null ? null : sight.toArray(String[]::new), String[].class);
    }
}
