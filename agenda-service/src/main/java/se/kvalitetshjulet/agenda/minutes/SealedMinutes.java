package se.kvalitetshjulet.agenda.minutes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.cloudevents.CanonicalJson;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The minutes that have been handed to those who approve them, and their answers. Nothing of it ever changes. */
@ApplicationScoped
class SealedMinutes {

    private static final String OF_MEETING =
            " where municipality = :municipality and board = :board and meeting_id = :meeting";

    private final ObjectMapper json;

    SealedMinutes(ObjectMapper json) {
        this.json = json;
    }

    /** All versions of a meeting, the first one first. */
    List<Sealed> of(Handle tx, Tenant tenant, UUID meetingId) {
        return tx.createQuery("select * from sealed_minutes" + OF_MEETING + " order by version")
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .map((row, context) -> read(row, answers(tx, tenant, meetingId, row.getInt("version"))))
                .list();
    }

    Optional<Sealed> find(Handle tx, Tenant tenant, UUID meetingId, int version) {
        return of(tx, tenant, meetingId).stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    void keep(Handle tx, Caller by, UUID meetingId, Sealed sealed) {
        tx.createUpdate("""
                insert into sealed_minutes (municipality, board, meeting_id, version, paragraphs, rest, content, sha256, sealed_at, sealed_by)
                values (:municipality, :board, :meeting, :version, :paragraphs, :rest, :content, :sha256, :sealedAt, :by)
                """)
                .bindMethods(by.tenant())
                .bind("meeting", meetingId)
                .bind("version", sealed.version())
                .bindArray("paragraphs", Integer.class, sealed.paragraphs())
                .bind("rest", sealed.rest())
                .bind("content", sealed.content())
                .bind("sha256", sealed.sha256())
                .bind("sealedAt", sealed.sealedAt())
                .bind("by", by.subject())
                .execute();
    }

    void answer(Handle tx, Tenant tenant, UUID meetingId, int version, Sealed.Answer answer) {
        var signature = answer.signature();
        tx.createUpdate("""
                insert into minutes_signature (municipality, board, meeting_id, version, member_id, refused, method, signer,
                  signer_name, acr, signed_at, sha256, proof)
                values (:municipality, :board, :meeting, :version, :member, :refused, :method, :signer,
                  :name, :acr, :at, :sha256, :proof)
                """)
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .bind("version", version)
                .bind("member", answer.member())
                .bind("refused", answer.refused())
                .bind("method", signature.method())
                .bind("signer", signature.signer())
                .bind("name", signature.name())
                .bind("acr", signature.acr())
                .bind("at", signature.at())
                .bind("sha256", signature.sha256())
                .bind("proof", signature.proof())
                .execute();
    }

    String text(MinutesDocument document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("minutes are not JSON", impossible);
        }
    }

    MinutesDocument document(Sealed text) {
        try {
            return json.readValue(text.content(), MinutesDocument.class);
        } catch (JsonProcessingException unreadable) {
            // Without the cause, which would quote the content.
            throw new IllegalStateException("sealed minutes, version " + text.version() + ", cannot be read");
        }
    }

    /** In hexadecimal, over the canonical form (RFC 8785). */
    static String sha256(String content) {
        return HexFormat.of().formatHex(CanonicalJson.sha256(content));
    }

    private List<Sealed.Answer> answers(Handle tx, Tenant tenant, UUID meetingId, int version) {
        return tx.createQuery(
                        "select * from minutes_signature" + OF_MEETING + " and version = :version order by signed_at")
                .bindMethods(tenant)
                .bind("meeting", meetingId)
                .bind("version", version)
                .map((row, context) -> answer(row))
                .list();
    }

    private static Sealed read(ResultSet row, List<Sealed.Answer> answers) throws SQLException {
        return new Sealed(
                row.getInt("version"),
                List.of((Integer[]) row.getArray("paragraphs").getArray()),
                row.getBoolean("rest"),
                row.getString("content"),
                row.getString("sha256"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                answers);
    }

    private static Sealed.Answer answer(ResultSet row) throws SQLException {
        @Nullable String refused = row.getString("refused");
        return new Sealed.Answer(
                row.getObject("member_id", UUID.class),
                refused,
                new Signing.Signature(
                        row.getString("method"),
                        row.getString("signer"),
                        row.getString("signer_name"),
                        row.getString("acr"),
                        row.getObject("signed_at", OffsetDateTime.class).toInstant(),
                        row.getString("sha256"),
                        row.getString("proof")));
    }
}
