package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.kind.Kinds;

/**
 * Counts the reports of issued editions again, from another generation of the facts: asOf its own moment an edition should
 * say by either what it says by the other.
 */
@ApplicationScoped
public class RecountEditions {

    private final Kinds kinds;
    private final PutTogether together;
    private final ReportJson json;

    RecountEditions(Kinds kinds, PutTogether together, ReportJson json) {
        this.kinds = kinds;
        this.together = together;
        this.json = json;
    }

    /**
     * An edition's content hash, as it was issued and as it is when its report is assembled again. By the generation that is
     * read it is another than the issued one when something has been erased, or words or settings are not those of then.
     */
    @Schema(name = "EditionRecount")
    public record Recount(
            String reportId, String period, int edition, String issuedHash, String liveHash, String besideHash) {

        public boolean isSame() {
            return liveHash.equals(besideHash);
        }
    }

    private record Issued(
            String reportId, KindOfReport kind, String period, int edition, Instant asOf, String contentHash) {}

    /**
     * The next edition in the order of their publishing, counted again.
     *
     * @param projection that another generation is of; only reports that rest on it are counted
     * @param counted how many have been counted already
     * @param until editions of later moments are left out
     */
    public Optional<Recount> after(
            Handle tx, Tenant tenant, String projection, int generation, int counted, Instant until) {
        return issued(tx, tenant, projection, counted, until)
                .map(edition -> new Recount(
                        edition.reportId(),
                        edition.period(),
                        edition.edition(),
                        edition.contentHash(),
                        hash(tx, tenant, kinds.generation(tx, tenant, edition.kind()), edition),
                        hash(tx, tenant, generation, edition)));
    }

    private String hash(Handle tx, Tenant tenant, int generation, Issued edition) {
        return json.contentHash(
                tenant,
                edition.kind().kind(),
                edition.period(),
                together.of(tx, tenant, edition.kind(), generation, edition.period(), edition.asOf())
                        .published());
    }

    private Optional<Issued> issued(Handle tx, Tenant tenant, String projection, int skip, Instant until) {
        return tx.createQuery("""
                select report_id, kind, period, edition, as_of, content_hash from edition
                where municipality = :municipality and board = :board and kind = any (:kinds) and as_of <= :until
                order by number offset :skip limit 1
                """)
                .bindMethods(tenant)
                .bindArray(
                        "kinds",
                        String.class,
                        kinds.all().stream()
                                .filter(kind -> kind.projection().equals(projection))
                                .map(kind -> kind.kind().name())
                                .toList())
                .bind("until", until)
                .bind("skip", skip)
                .map((row, context) -> new Issued(
                        row.getString("report_id"),
                        kinds.of(ReportKind.valueOf(row.getString("kind"))),
                        row.getString("period"),
                        row.getInt("edition"),
                        row.getObject("as_of", OffsetDateTime.class).toInstant(),
                        row.getString("content_hash")))
                .findOne();
    }
}
