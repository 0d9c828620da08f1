package se.kvalitetshjulet.kit.accesslog;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** The checks that have been made. Only added to. */
@Singleton
class LogChecks {

    /**
     * What nobody has looked through.
     *
     * @param since the first day with readings that no check covers; null when all are covered
     */
    record Unchecked(@Nullable LocalDate since, long readings) {}

    void add(Handle tx, Caller caller, Role as, LogCheck check, @Nullable Set<String> sight) {
        tx.createUpdate("""
                insert into access_log_check (municipality, board, check_id, from_on, to_on, units, readings, break_glass,
                  result, note, checked_at, checked_by, checked_by_name, role)
                values (:municipality, :board, :id, :from, :to, :units, :readings, :breakGlass,
                  :result, :note, :at, :by, :byName, :role)
                """)
                .bindMethods(caller.tenant())
                .bind("id", check.checkId())
                .bind("from", check.from())
                .bind("to", check.to())
                .bindByType("units", array(sight), String[].class)
                .bind("readings", check.readings())
                .bind("breakGlass", check.breakGlass())
                .bind("result", check.result().name())
                .bind("note", check.note())
                .bind("at", check.checkedAt())
                .bind("by", caller.subject())
                .bind("byName", caller.name())
                .bind("role", as.name())
                .execute();
    }

    /** The latest first. */
    Page<LogCheck> page(Handle tx, Tenant tenant, Paging paging) {
        var ofBoard = " from access_log_check where municipality = :municipality and board = :board";
        long total = tx.createQuery("select count(*)" + ofBoard)
                .bindMethods(tenant)
                .mapTo(Long.class)
                .one();
        return paging.pageOf(
                tx.createQuery("""
                        select check_id, from_on as "from", to_on as "to", units is null as whole_board, readings,
                          break_glass, result, note, checked_at, checked_by_name as checked_by
                        """ + ofBoard + " order by checked_at desc, check_id limit :limit offset :offset")
                        .bindMethods(tenant)
                        .bind("limit", paging.limit())
                        .bind("offset", paging.offset())
                        .registerRowMapper(ConstructorMapper.factory(LogCheck.class))
                        .mapTo(LogCheck.class)
                        .list(),
                total);
    }

    /**
     * The readings before a day that no check covers.
     *
     * @param sight the units that are asked about; null means the whole board, which only a check of all of it covers
     */
    Unchecked unchecked(Handle tx, Tenant tenant, @Nullable Set<String> sight, LocalDate before) {
        return tx.createQuery("""
                select min(at), count(*) from access_log l
                where municipality = :municipality and board = :board and at < :before
                  and (cast(:units as text[]) is null or unit = any (:units))
                  and not exists (select from access_log_check c
                    where c.municipality = l.municipality and c.board = l.board
                      and cast(l.at at time zone 'Europe/Stockholm' as date) between c.from_on and c.to_on
                      and (c.units is null or c.units @> cast(:units as text[])))
                """)
                .bindMethods(tenant)
                .bind("before", SwedishTime.startOf(before))
                .bindByType("units", array(sight), String[].class)
                .map((row, context) -> new Unchecked(day(row.getObject(1, OffsetDateTime.class)), row.getLong(2)))
                .one();
    }

    private static @Nullable LocalDate day(@Nullable OffsetDateTime at) {
        return at == null ? null : SwedishTime.dateOf(at.toInstant());
    }

    private static String @Nullable [] array(@Nullable Set<String> sight) {
        return sight == null ? null : sight.toArray(String[]::new);
    }
}
