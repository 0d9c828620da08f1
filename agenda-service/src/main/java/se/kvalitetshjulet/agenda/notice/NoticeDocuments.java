package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaConfig;
import se.kvalitetshjulet.agenda.document.Document;
import se.kvalitetshjulet.agenda.document.Documents;
import se.kvalitetshjulet.agenda.document.PacketRoom;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.agenda.statement.Statements;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The documents of the registry that go out with a notice, each with the file that it then had. */
@ApplicationScoped
class NoticeDocuments {

    private static final String PDF = "application/pdf";

    private final Documents documents;
    private final Statements statements;
    private final AgendaConfig config;

    NoticeDocuments(Documents documents, Statements statements, AgendaConfig config) {
        this.documents = documents;
        this.statements = statements;
        this.config = config;
    }

    /**
     * A document of an item in a notice.
     *
     * @param fileVersion null when only the paper is kept
     * @param summary what the file says, for those who cannot read it
     * @param pages null for what cannot be bound
     * @param size of the file in bytes
     */
    record Enclosed(
            UUID documentId,
            String number,
            String registryNumber,
            String title,
            boolean secret,
            @Nullable Integer fileVersion,
            @Nullable String mediaType,
            boolean accessible,
            @Nullable String summary,
            @Nullable Integer pages,
            long size) {

        static Enclosed of(Document document) {
            var file = document.file();
            return new Enclosed(
                    document.documentId(),
                    document.number().toString(),
                    document.matter().toString(),
                    document.title(),
                    document.secret(),
                    file == null ? null : file.version(),
                    file == null ? null : file.mediaType(),
                    file != null && file.accessible(),
                    document.summary(),
                    file == null ? null : file.pages(),
                    file == null ? 0 : file.size());
        }

        boolean lacksSummary() {
            return fileVersion != null && !secret && !accessible && summary == null;
        }

        /** What is said to those who cannot read the file, after what is said of it. */
        String summedUp() {
            if (accessible) {
                return "";
            }
            return summary == null ? " Sammanfattning saknas, fråga nämndsekreteraren." : " Sammanfattning: " + summary;
        }

        Notice.Enclosure asItGoesOut() {
            return new Notice.Enclosure(documentId, fileVersion, summary);
        }

        /** {@code SOCN2024:252 Motionen}. */
        String named() {
            return number + " " + title;
        }
    }

    /**
     * A document with what is said of it.
     *
     * @param bound whether its pages follow
     */
    record Printable(Enclosed document, String inWords, boolean bound) {}

    /** What belongs to the text that an item has. */
    List<Notice.Enclosure> now(Handle tx, Tenant tenant, UUID itemId) {
        return enclosedNow(tx, tenant, itemId).stream()
                .map(Enclosed::asItGoesOut)
                .toList();
    }

    /** What went out with a notice, by item. */
    Map<UUID, List<Notice.Enclosure>> sent(Handle tx, Tenant tenant, Notice notice) {
        return tx.createQuery("""
                select item_id, document_id, file_version, summary from notice_document
                where municipality = :municipality and board = :board and meeting_id = :meeting and version = :version
                order by item_id, position
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .map((row, context) -> Map.entry(
                        row.getObject("item_id", UUID.class),
                        new Notice.Enclosure(
                                row.getObject("document_id", UUID.class),
                                row.getObject("file_version", Integer.class),
                                row.getString("summary"))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /** What of the open part would go out without that everybody can know what it says. */
    List<AgendaStatus.WithoutSummary> withoutSummary(Handle tx, Tenant tenant, Notice draft) {
        return draft.rows().stream()
                .filter(row -> !row.secret() && !row.enclosures().isEmpty())
                .flatMap(row -> enclosedNow(tx, tenant, row.itemId()).stream()
                        .filter(Enclosed::lacksSummary)
                        .map(each -> new AgendaStatus.WithoutSummary(
                                row.itemId(), row.number(), row.heading(), each.number())))
                .toList();
    }

    /** Keeps what goes out with the notice. */
    void keep(Handle tx, Tenant tenant, Notice notice) {
        for (var row : notice.rows()) {
            int position = 1;
            for (var enclosed : enclosedNow(tx, tenant, row.itemId())) {
                tx.createUpdate("""
                        insert into notice_document (municipality, board, meeting_id, version, item_id, position, document_id,
                          document_number, registry_number, title, secret, file_version, media_type, accessible, summary)
                        values (:municipality, :board, :meeting, :version, :item, :position, :documentId,
                          :number, :registryNumber, :title, :secret, :fileVersion, :mediaType, :accessible, :summary)
                        """)
                        .bindMethods(tenant)
                        .bind("meeting", notice.meetingId())
                        .bind("version", notice.version())
                        .bind("item", row.itemId())
                        .bind("position", position++)
                        .bind("documentId", enclosed.documentId())
                        .bind("number", enclosed.number())
                        .bind("registryNumber", enclosed.registryNumber())
                        .bind("title", enclosed.title())
                        .bind("secret", enclosed.secret())
                        .bind("fileVersion", enclosed.fileVersion())
                        .bind("mediaType", enclosed.mediaType())
                        .bind("accessible", enclosed.accessible())
                        .bind("summary", enclosed.summary())
                        .execute();
            }
        }
    }

    /** What a packet takes before it is full. */
    PacketRoom room() {
        return new PacketRoom(config.packet());
    }

    /**
     * What went out with an item, or would now; of the open part nothing that has become secret since.
     *
     * @param room what is left in the packet
     */
    List<Printable> of(Handle tx, Tenant tenant, Notice notice, Notice.Row row, PacketRoom room) {
        var enclosed = notice.version() == 0 ? enclosedNow(tx, tenant, row.itemId()) : kept(tx, tenant, notice, row);
        var printable = new ArrayList<Printable>();
        for (var each : enclosed) {
            boolean secretNow = documents
                    .find(tx, tenant, each.documentId())
                    .map(Document::secret)
                    .orElse(true);
            if (row.secret() || !each.secret() && !secretNow) {
                printable.add(printable(each, printable.size() + 1, room));
            }
        }
        return printable;
    }

    private static Printable printable(Enclosed enclosed, int number, PacketRoom room) {
        var named = "Bilaga " + number + ": " + enclosed.named();
        if (enclosed.fileVersion() == null) {
            return new Printable(enclosed, named + ". Finns bara på papper, hos registratorn.", false);
        }
        if (!PDF.equals(enclosed.mediaType())) {
            return new Printable(
                    enclosed, named + ". Är ingen PDF, och hämtas i diariet." + enclosed.summedUp(), false);
        }
        var pages = enclosed.pages();
        if (pages == null) {
            return new Printable(
                    enclosed, named + ". Filen kan inte visas, och hämtas i diariet." + enclosed.summedUp(), false);
        }
        if (!room.takes(pages, enclosed.size())) {
            return new Printable(
                    enclosed,
                    named + ". Får inte plats i kallelsen, och hämtas i diariet." + enclosed.summedUp(),
                    false);
        }
        return new Printable(
                enclosed,
                named + ", " + (pages == 1 ? "1 sida" : pages + " sidor")
                        + (enclosed.accessible() ? "." : ". Handlingen kan inte läsas av en skärmläsare.")
                        + enclosed.summedUp(),
                true);
    }

    private List<Enclosed> enclosedNow(Handle tx, Tenant tenant, UUID itemId) {
        return statements.of(tx, tenant, itemId).map(OfficialStatement::attached).orElse(List.of()).stream()
                .flatMap(id -> documents.find(tx, tenant, id).stream())
                .map(Enclosed::of)
                .toList();
    }

    private static List<Enclosed> kept(Handle tx, Tenant tenant, Notice notice, Notice.Row row) {
        return tx.createQuery("""
                select d.*, f.pages, coalesce(f.size, 0) as size from notice_document d
                left join document_file f on (f.municipality, f.board, f.document_id, f.version)
                  = (d.municipality, d.board, d.document_id, d.file_version)
                where d.municipality = :municipality and d.board = :board and d.meeting_id = :meeting and d.version = :version
                  and d.item_id = :item
                order by d.position
                """)
                .bindMethods(tenant)
                .bind("meeting", notice.meetingId())
                .bind("version", notice.version())
                .bind("item", row.itemId())
                .map((each, context) -> read(each))
                .list();
    }

    private static Enclosed read(ResultSet row) throws SQLException {
        return new Enclosed(
                row.getObject("document_id", UUID.class),
                row.getString("document_number"),
                row.getString("registry_number"),
                row.getString("title"),
                row.getBoolean("secret"),
                row.getObject("file_version", Integer.class),
                row.getString("media_type"),
                row.getBoolean("accessible"),
                row.getString("summary"),
                row.getObject("pages", Integer.class),
                row.getLong("size"));
    }
}
