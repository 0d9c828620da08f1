package se.kvalitetshjulet.decisions.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Files that were sent, as rows, for as long as they are needed and no longer: they say whom decisions concern. A file is
 * called by the job that first reads it.
 */
@ApplicationScoped
class ImportFiles {

    private static final int AT_A_TIME = 2_000;
    private static final String OF_FILE = " where municipality = :municipality and board = :board and file_id = :file";

    private final Store store;
    private final ObjectMapper json;
    private final InstantSource clock;
    private final Duration kept;

    ImportFiles(
            Store store,
            ObjectMapper json,
            InstantSource clock,
            @ConfigProperty(name = "kvalitetshjulet.import.keep") Duration kept) {
        this.store = store;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    /**
     * A file that is still here.
     *
     * @param broughtInBy the job that brings it in; null while nobody has asked for it
     */
    record Here(int rows, @Nullable UUID broughtInBy) {}

    void keep(Handle tx, Tenant tenant, UUID id, CsvFile file) {
        ofFile(tx.createUpdate("""
                        insert into import_file (municipality, board, file_id, rows)
                        values (:municipality, :board, :file, :rows)
                        """), tenant, id).bind("rows", file.rows()).execute();
        var waiting = new ArrayList<FileLine>(AT_A_TIME);
        file.forEach(line -> {
            waiting.add(line);
            if (waiting.size() == AT_A_TIME) {
                insert(tx, tenant, id, waiting);
                waiting.clear();
            }
        });
        insert(tx, tenant, id, waiting);
    }

    /** The rows after a place, as many as there are up to a number. */
    List<FileLine> next(Handle tx, Tenant tenant, UUID id, long after, int most) {
        return ofFile(
                        tx.createQuery("select place, line, cells, fault_column, fault_reason from import_row" + OF_FILE
                                + " and place > :after order by place limit :most"),
                        tenant,
                        id)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new FileLine(
                        row.getInt(1),
                        row.getInt(2),
                        cells(row.getString(3)),
                        row.getString(5) == null ? null : new Fault(column(row.getString(4)), row.getString(5))))
                .list();
    }

    /** Throws away the rows up to a place. */
    void forgetRows(Handle tx, Tenant tenant, UUID id, long upTo) {
        ofFile(tx.createUpdate("delete from import_row" + OF_FILE + " and place <= :upTo"), tenant, id)
                .bind("upTo", upTo)
                .execute();
    }

    void forget(Handle tx, Tenant tenant, UUID id) {
        ofFile(tx.createUpdate("delete from import_file" + OF_FILE), tenant, id).execute();
    }

    /**
     * Lets the file stay for a while after it has been tried, so that it can be brought in without being sent again; one that is
     * brought in already stays until that is done.
     */
    void letWait(Handle tx, Tenant tenant, UUID id) {
        ofFile(
                        tx.createUpdate(
                                "update import_file set expires_at = :until" + OF_FILE + " and brought_in_by is null"),
                        tenant,
                        id)
                .bind("until", clock.instant().plus(kept))
                .execute();
    }

    void bringInBy(Handle tx, Tenant tenant, UUID id, UUID job) {
        ofFile(tx.createUpdate("update import_file set brought_in_by = :job, expires_at = null" + OF_FILE), tenant, id)
                .bind("job", job)
                .execute();
    }

    Optional<Here> find(Handle tx, Tenant tenant, UUID id) {
        return ofFile(
                        tx.createQuery("select rows, brought_in_by from import_file" + OF_FILE + " for update"),
                        tenant,
                        id)
                .map((row, context) -> new Here(row.getInt(1), row.getObject(2, UUID.class)))
                .findOne();
    }

    @Scheduled(every = "5m", delayed = "1m")
    void forgetExpired() {
        store.useAllTenants(tx -> tx.createUpdate("delete from import_file where expires_at < :now")
                .bind("now", clock.instant())
                .execute());
    }

    private void insert(Handle tx, Tenant tenant, UUID id, List<FileLine> lines) {
        Batch.of(lines)
                .board(tenant)
                .text("file_id", _ -> id.toString())
                .integer("place", FileLine::place)
                .integer("line", FileLine::line)
                .json("cells", line -> text(line.cells()))
                .text(
                        "fault_column",
                        line -> line.fault() == null
                                ? null
                                : nameOf(line.fault().column()))
                .text(
                        "fault_reason",
                        line -> line.fault() == null ? null : line.fault().reason())
                .update(tx, """
                        insert into import_row (municipality, board, file_id, place, line, cells, fault_column, fault_reason)
                        select municipality, board, cast(file_id as uuid), place, line, cells, fault_column, fault_reason
                        from {given}
                        """);
    }

    private String text(Map<Column, String> cells) {
        try {
            return json.writeValueAsString(cells);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is always JSON", impossible);
        }
    }

    private Map<Column, String> cells(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("cells are kept as JSON", impossible);
        }
    }

    private static @Nullable String nameOf(@Nullable Column column) {
        return column == null ? null : column.name();
    }

    private static @Nullable Column column(@Nullable String name) {
        return name == null ? null : Column.valueOf(name);
    }

    private static <S extends SqlStatement<S>> S ofFile(S statement, Tenant tenant, UUID id) {
        return statement.bindMethods(tenant).bind("file", id);
    }
}
