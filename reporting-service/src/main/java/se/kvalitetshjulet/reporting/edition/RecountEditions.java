package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.facts.DecisionFacts;
import se.kvalitetshjulet.reporting.facts.KnownWaits;
import se.kvalitetshjulet.statute.Quarter;

/**
 * Counts the reports of issued editions again, from another generation of the facts: asOf its own moment an edition should
 * say by either what it says by the other.
 */
@ApplicationScoped
public class RecountEditions {

    private static final ReportKind KIND = ReportKind.UNEXECUTED_DECISIONS;

    private final Quarterly quarterly;
    private final KnownWaits waits;
    private final ReportJson json;

    RecountEditions(Quarterly quarterly, KnownWaits waits, ReportJson json) {
        this.quarterly = quarterly;
        this.waits = waits;
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

    private record Issued(String reportId, Quarter quarter, int edition, Instant asOf, String contentHash) {}

    /**
     * The next edition in the order of their publishing, counted again.
     *
     * @param projection that another generation is of; no report rests on any but that of decisions
     * @param counted how many have been counted already
     * @param until editions of later moments are left out
     */
    public Optional<Recount> after(
            Handle tx, Tenant tenant, String projection, int generation, int counted, Instant until) {
        if (!projection.equals(DecisionFacts.DECISIONS)) {
            return Optional.empty();
        }
        return issued(tx, tenant, counted, until)
                .map(edition -> new Recount(
                        edition.reportId(),
                        edition.quarter().toString(),
                        edition.edition(),
                        edition.contentHash(),
                        hash(tx, tenant, waits.live(tx, tenant), edition),
                        hash(tx, tenant, generation, edition)));
    }

    private String hash(Handle tx, Tenant tenant, int generation, Issued edition) {
        return json.contentHash(
                tenant,
                KIND,
                edition.quarter().toString(),
                quarterly
                        .assemble(tx, tenant, generation, edition.quarter(), edition.asOf())
                        .published());
    }

    private static Optional<Issued> issued(Handle tx, Tenant tenant, int skip, Instant until) {
        return tx.createQuery("""
                select report_id, period, edition, as_of, content_hash from edition
                where municipality = :municipality and board = :board and kind = :kind and as_of <= :until
                order by number offset :skip limit 1
                """)
                .bindMethods(tenant)
                .bind("kind", KIND.name())
                .bind("until", until)
                .bind("skip", skip)
                .map((row, context) -> new Issued(
                        row.getString("report_id"),
                        Quarter.parse(row.getString("period")),
                        row.getInt("edition"),
                        row.getObject("as_of", OffsetDateTime.class).toInstant(),
                        row.getString("content_hash")))
                .findOne();
    }
}
