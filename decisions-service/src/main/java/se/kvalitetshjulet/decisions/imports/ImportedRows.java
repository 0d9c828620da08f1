package se.kvalitetshjulet.decisions.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.cloudevents.CanonicalJson;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * Remembers which rows have been read in, by what they say: the same row again changes nothing, also when the decision has
 * been corrected since. Only the hash of a row is kept.
 */
@Singleton
class ImportedRows {

    private final ObjectMapper json;

    ImportedRows(ObjectMapper json) {
        this.json = json;
    }

    Set<Row> among(Handle tx, Tenant tenant, List<Row> rows) {
        return identities(tenant, rows).query(tx, """
                        select given_place from {given}
                        join imported_row using (municipality, board, decision_id, content_hash)
                        """, row -> rows.get(row.getInt(1) - 1)).stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    void remember(Handle tx, Tenant tenant, Collection<Row> rows) {
        identities(tenant, rows).update(tx, """
                        insert into imported_row (municipality, board, decision_id, content_hash)
                        select municipality, board, decision_id, content_hash from {given} order by given_place
                        on conflict do nothing
                        """);
    }

    private Batch<Row> identities(Tenant tenant, Collection<Row> rows) {
        return Batch.of(rows).board(tenant).text("decision_id", Row::decisionId).bytes("content_hash", this::hashOf);
    }

    /** Of what the row says, in whichever order and words its cells do. */
    private byte[] hashOf(Row row) {
        var content = new TreeMap<String, String>();
        row.told().forEach((column, value) -> content.put(column.field(), value));
        try {
            return CanonicalJson.sha256(json.writeValueAsString(content));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a map of texts is always JSON", impossible);
        }
    }
}
