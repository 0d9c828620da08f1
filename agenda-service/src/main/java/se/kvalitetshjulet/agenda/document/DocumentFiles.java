package se.kvalitetshjulet.agenda.document;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.FileStore;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.file.FilesInDatabase;
import se.kvalitetshjulet.kit.history.ThingKey;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The files of documents and what has been written of them. Only added to. */
@Singleton
class DocumentFiles {

    private final FileStore contents = new FilesInDatabase("document_piece", "version");

    void keep(Handle tx, Caller by, UUID document, FileVersion file, byte[] content) {
        tx.createUpdate("""
                        insert into document_file (municipality, board, document_id, version, type, name, size, sha256, scanned,
                          pages, lacks, added_at, added_by, added_by_name)
                        values (:municipality, :board, :document, :version, :type, :name, :size, :sha256, :scanned,
                          :pages, :lacks, :at, :by, :byName)
                        """)
                .bindMethods(by.tenant())
                .bind("document", document)
                .bind("version", file.version())
                .bind("type", file.type().name())
                .bind("name", file.name())
                .bind("size", file.size())
                .bind("sha256", file.sha256())
                .bind("scanned", file.scanned())
                .bind("pages", file.pages())
                .bindArray(
                        "lacks",
                        String.class,
                        file.lacks().stream().map(Lack::name).toList())
                .bind("at", file.addedAt())
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
        contents.keep(tx, key(by.tenant(), document), String.valueOf(file.version()), content);
    }

    /** The latest first. */
    List<FileVersion> of(Handle tx, Tenant tenant, UUID document) {
        return tx.createQuery("""
                        select * from document_file
                        where municipality = :municipality and board = :board and document_id = :document order by version desc
                        """)
                .bindMethods(tenant)
                .bind("document", document)
                .map((row, context) -> read(row))
                .list();
    }

    byte[] content(Handle tx, Tenant tenant, UUID document, int version) {
        return contents.read(tx, key(tenant, document), String.valueOf(version));
    }

    /** Writes what the file says in short, which takes the place of what was written before of the same file. */
    void summarise(Handle tx, Caller by, Document document, int fileVersion, String text, java.time.Instant at) {
        tx.createUpdate("""
                        insert into document_summary (municipality, board, document_id, file_version, version, text, written_at, written_by)
                        select :municipality, :board, :document, :fileVersion, coalesce(max(version), 0) + 1, :text, :at, :by
                        from document_summary
                        where municipality = :municipality and board = :board and document_id = :document
                        """)
                .bindMethods(by.tenant())
                .bind("document", document.documentId())
                .bind("fileVersion", fileVersion)
                .bind("text", text)
                .bind("at", at)
                .bind("by", by.subject())
                .execute();
    }

    private static ThingKey key(Tenant tenant, UUID document) {
        return new ThingKey(tenant, document.toString());
    }

    private static FileVersion read(ResultSet row) throws SQLException {
        return new FileVersion(
                row.getInt("version"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getObject("pages", Integer.class),
                Arrays.stream((String[]) row.getArray("lacks").getArray())
                        .map(Lack::valueOf)
                        .toList(),
                row.getString("sha256"),
                row.getBoolean("scanned"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by_name"));
    }
}
