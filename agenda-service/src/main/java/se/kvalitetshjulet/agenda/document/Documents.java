package se.kvalitetshjulet.agenda.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.registry.Matters;
import se.kvalitetshjulet.agenda.registry.RegistryNumber;
import se.kvalitetshjulet.agenda.registry.SecrecyMark;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.file.FileType;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The documents of the registry. Whether somebody may see what a secret one is called is for the caller to ask. */
@ApplicationScoped
public class Documents {

    private static final String OF_BOARD = """
            select d.*, m.secret as of_secret_matter, f.version, f.type, f.size, f.pages, f.lacks = '{}' as accessible, f.sha256,
              s.text as summary,
              coalesce(f.version, 0) + (
                select count(*) from document_summary
                where (municipality, board, document_id) = (d.municipality, d.board, d.document_id)) + d.edition - 1 as changes
            from document_now d
            join matter_now m using (municipality, board, registry_number)
            left join lateral (
              select * from document_file
              where (municipality, board, document_id) = (d.municipality, d.board, d.document_id)
                and (cast(:fileVersion as int) is null or version = :fileVersion)
              order by version desc limit 1) f on true
            left join lateral (
              select * from document_summary
              where (municipality, board, document_id, file_version) = (d.municipality, d.board, d.document_id, f.version)
              order by version desc limit 1) s on true
            where d.municipality = :municipality and d.board = :board
            """;

    private final DocumentFiles files;
    private final Matters matters;

    Documents(DocumentFiles files, Matters matters) {
        this.files = files;
        this.matters = matters;
    }

    void add(Handle tx, Tenant tenant, Document document, LocalDate registeredOn, Instant at, String by) {
        var secrecy = document.secrecy();
        tx.createUpdate("""
                insert into document (municipality, board, document_id, prefix, year, sequence, registry_number, direction, dated,
                  title, correspondent, their_reference, secrecy_provision, secrecy_marked_on, secrecy_authority,
                  reported, registered_on, registered_at, registered_by)
                values (:municipality, :board, :id, :prefix, :year, :sequence, :matter, :direction, :date,
                  :title, :correspondent, :theirReference, :provision, :markedOn, :authority, :reported, :registeredOn, :at, :by)
                """)
                .bindMethods(tenant)
                .bind("id", document.documentId())
                .bindMethods(document.number())
                .bind("matter", document.matter().toString())
                .bind("direction", document.direction().name())
                .bind("date", document.date())
                .bind("title", document.title())
                .bind("correspondent", document.correspondent())
                .bind("theirReference", document.theirReference())
                .bind("provision", secrecy == null ? null : secrecy.provision())
                .bind("markedOn", secrecy == null ? null : secrecy.markedOn())
                .bind("authority", secrecy == null ? null : secrecy.authority())
                .bind("reported", document.reported())
                .bind("registeredOn", registeredOn)
                .bind("at", at)
                .bind("by", by)
                .execute();
    }

    /**
     * Writes the document as it stands from now on, beside what it has been.
     *
     * @param today the day of a mark that does not say its own
     */
    void change(Handle tx, Caller by, Document document, NewDocument wanted, LocalDate today, Instant at) {
        var secrecy = wanted.secrecy() == null ? null : wanted.secrecy().setOn(today, "secrecy");
        tx.createUpdate("""
                insert into document_change (municipality, board, document_id, edition, direction, dated, title, correspondent,
                  their_reference, secrecy_provision, secrecy_marked_on, secrecy_authority, reported,
                  changed_at, changed_by, changed_by_name)
                select municipality, board, document_id, edition + 1, :direction, :date, :title, :correspondent,
                  :theirReference, :provision, :markedOn, :authority, :reported, :at, :by, :byName
                from document_now
                where municipality = :municipality and board = :board and document_id = :id
                """)
                .bindMethods(by.tenant())
                .bind("id", document.documentId())
                .bind("direction", wanted.direction().name())
                .bind("date", wanted.date())
                .bind("title", wanted.title().strip())
                .bind("correspondent", wanted.correspondent())
                .bind("theirReference", wanted.theirReference())
                .bind("provision", secrecy == null ? null : secrecy.provision())
                .bindByType("markedOn", secrecy == null ? null : secrecy.markedOn(), LocalDate.class)
                .bind("authority", secrecy == null ? null : secrecy.authority())
                .bind("reported", wanted.isReported())
                .bind("at", at)
                .bind("by", by.subject())
                .bind("byName", by.name())
                .execute();
    }

    /** In the order of their numbers. */
    public List<Document> ofMatter(Handle tx, Tenant tenant, RegistryNumber number) {
        return read(tx.createQuery(OF_BOARD + " and d.registry_number = :number order by d.year, d.sequence")
                .bindMethods(tenant)
                .bind("number", number.toString()));
    }

    /**
     * The incoming documents that are reported to the board, registered between two days, both counted; in the order of their
     * numbers.
     */
    public List<Document> reported(Handle tx, Tenant tenant, LocalDate from, LocalDate to) {
        return read(tx.createQuery(OF_BOARD + """
                         and d.direction = 'INCOMING' and d.reported and d.registered_on between :from and :to
                        order by d.year, d.sequence
                        """)
                .bindMethods(tenant)
                .bind("from", from)
                .bind("to", to));
    }

    /** Those of the documents that are still there, in the order of their numbers. */
    public List<Document> all(Handle tx, Tenant tenant, List<UUID> documentIds) {
        return read(tx.createQuery(OF_BOARD + " and d.document_id = any (:ids) order by d.year, d.sequence")
                .bindMethods(tenant)
                .bindArray("ids", UUID.class, documentIds));
    }

    public Optional<Document> find(Handle tx, Tenant tenant, UUID documentId) {
        return read(tx.createQuery(OF_BOARD + " and d.document_id = :id")
                        .bindMethods(tenant)
                        .bind("id", documentId))
                .stream()
                .findFirst();
    }

    /**
     * The document with a file that it has had.
     *
     * @param fileVersion null when only the paper was kept
     * @param summary what was said of that file
     */
    public Optional<Document> withFile(
            Handle tx, Tenant tenant, UUID documentId, @Nullable Integer fileVersion, @Nullable String summary) {
        return tx.createQuery(OF_BOARD + " and d.document_id = :id")
                .bindMethods(tenant)
                .bind("id", documentId)
                .bind("fileVersion", fileVersion == null ? 0 : fileVersion)
                .map((row, context) -> read(row))
                .findOne()
                .map(document -> document.saying(summary));
    }

    /** The document of a matter. */
    Document of(Handle tx, Tenant tenant, RegistryNumber matter, UUID documentId) {
        return find(tx, tenant, documentId)
                .filter(document -> document.matter().equals(matter))
                .orElseThrow(Refusal::notFound);
    }

    /** The document of a matter that is open: nothing is added to what is closed. */
    Document ofOpen(Handle tx, Tenant tenant, RegistryNumber matter, UUID documentId) {
        var document = of(tx, tenant, matter, documentId);
        matters.find(tx, tenant, matter).orElseThrow(Refusal::notFound).requireOpen();
        return document;
    }

    /** The content of a file; empty when there is none of that version. */
    public byte[] bytes(Handle tx, Tenant tenant, UUID documentId, int version) {
        return files.content(tx, tenant, documentId, version);
    }

    private static List<Document> read(Query query) {
        return query.bindByType("fileVersion", null, Integer.class)
                .map((row, context) -> read(row))
                .list();
    }

    private static Document read(ResultSet row) throws SQLException {
        var secrecy = secrecyOf(row);
        return new Document(
                row.getObject("document_id", UUID.class),
                new DocumentNumber(row.getString("prefix"), row.getInt("year"), row.getInt("sequence")),
                RegistryNumber.read(row.getString("registry_number")).orElseThrow(),
                Direction.valueOf(row.getString("direction")),
                row.getObject("dated", LocalDate.class),
                row.getString("title"),
                secrecy != null || row.getBoolean("of_secret_matter"),
                fileOf(row),
                row.getString("correspondent"),
                row.getString("their_reference"),
                secrecy,
                row.getString("summary"),
                row.getBoolean("reported"),
                row.getLong("changes"));
    }

    private static @Nullable SecrecyMark secrecyOf(ResultSet row) throws SQLException {
        var provision = row.getString("secrecy_provision");
        return provision == null
                ? null
                : new SecrecyMark(
                        provision,
                        row.getObject("secrecy_marked_on", LocalDate.class),
                        row.getString("secrecy_authority"));
    }

    private static @Nullable StoredFile fileOf(ResultSet row) throws SQLException {
        var version = row.getObject("version", Integer.class);
        return version == null
                ? null
                : new StoredFile(
                        version,
                        FileType.valueOf(row.getString("type")).mediaType(),
                        row.getLong("size"),
                        row.getObject("pages", Integer.class),
                        row.getBoolean("accessible"),
                        row.getString("sha256"));
    }
}
