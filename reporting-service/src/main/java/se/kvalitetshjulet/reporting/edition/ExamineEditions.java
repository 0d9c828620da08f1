package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.chain.ChainEnd;
import se.kvalitetshjulet.reporting.chain.ChainedEdition;
import se.kvalitetshjulet.reporting.chain.Examined;
import se.kvalitetshjulet.reporting.report.Figure;
import se.kvalitetshjulet.reporting.report.Report;

/** Reads the rows of the chain and works out anew, from the bytes that lie there, what each of them should be. */
@ApplicationScoped
class ExamineEditions {

    /** The bytes of an edition are long; so many of them are held at a time. */
    private static final int AT_A_TIME = 20;

    private final ReportJson json;

    ExamineEditions(ReportJson json) {
        this.json = json;
    }

    record ChainAsItIs(ChainEnd end, List<Examined> editions) {}

    /** The rows of the board's editions, without what they say, the first one first. */
    List<ChainedEdition> rows(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select number, previous_hash, hash, report_id, kind, period, edition, content_hash, published_at
                from edition where municipality = :municipality and board = :board order by number
                """)
                .bindMethods(tenant)
                .map((row, context) -> row(row))
                .list();
    }

    /**
     * The editions and the ledger's end of the chain, read by one statement: an edition that is issued meanwhile is seen
     * in both or in neither.
     */
    ChainAsItIs examine(Handle tx, Tenant tenant) {
        List<Examined> editions = new ArrayList<>();
        List<ChainEnd> end = new ArrayList<>();
        tx.createQuery("""
                select coalesce(l.chain_number, 0) as end_number, l.chain_hash as end_hash, e.*
                from (select * from board_ledger where municipality = :municipality and board = :board) l
                full join (select * from edition where municipality = :municipality and board = :board) e
                  using (municipality, board)
                order by e.number
                """)
                .bindMethods(tenant)
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> {
                    end.add(new ChainEnd(row.getInt("end_number"), row.getString("end_hash")));
                    return row.getString("hash") == null
                            ? Optional.<Examined>empty()
                            : Optional.of(examined(row, tenant));
                })
                .forEach(found -> found.ifPresent(editions::add));
        return new ChainAsItIs(end.isEmpty() ? ChainEnd.NONE : end.getFirst(), editions);
    }

    private Examined examined(ResultSet row, Tenant tenant) throws SQLException {
        ChainedEdition edition = row(row);
        String bytes = row.getString("issued");
        Optional<Report> issued = json.readReportIfItIsOne(bytes);
        return new Examined(
                edition,
                json.chainHash(
                        edition.number(), edition.previousHash(), edition.reportId(), edition.contentHash(), bytes),
                issued.map(json::contentHash).orElse(""),
                issued.isPresent() && says(row, issued.get(), tenant),
                issued.isPresent()
                        && json.readReportIfItIsOne(row.getString("whole"))
                                .filter(whole -> agree(issued.get(), whole))
                                .isPresent());
    }

    private static boolean says(ResultSet row, Report issued, Tenant tenant) throws SQLException {
        return issued.tenant().equals(tenant)
                && issued.reportId().equals(row.getString("report_id"))
                && issued.kind().name().equals(row.getString("kind"))
                && issued.period().equals(row.getString("period"))
                && Objects.equals(issued.edition(), row.getInt("edition"))
                && Objects.equals(issued.supersedes(), row.getString("supersedes"))
                && issued.contentHash().equals(row.getString("content_hash"))
                && issued.title().equals(row.getString("title"))
                && issued.asOf().equals(instant(row, "as_of"))
                && instant(row, "published_at").equals(issued.publishedAt());
    }

    /**
     * Whether the form with every count says the same as the issued one, as far as that one speaks. What it keeps back
     * is in no hash: a published hash over small counts could be tried out until it fits.
     */
    private static boolean agree(Report issued, Report whole) {
        return whole.contentHash().equals(issued.contentHash())
                && whole.figures().size() == issued.figures().size()
                && issued.figures().stream()
                        .allMatch(figure -> whole.figure(figure.figureId())
                                .filter(full -> figure.suppressed() || isSame(figure, full))
                                .isPresent());
    }

    private static boolean isSame(Figure shown, Figure full) {
        return shown.value() == null
                ? full.value() == null
                : full.value() != null && shown.value().compareTo(full.value()) == 0;
    }

    private static ChainedEdition row(ResultSet row) throws SQLException {
        return new ChainedEdition(
                row.getInt("number"),
                row.getString("previous_hash"),
                row.getString("hash"),
                row.getString("report_id"),
                ReportKind.valueOf(row.getString("kind")),
                row.getString("period"),
                row.getInt("edition"),
                row.getString("content_hash"),
                instant(row, "published_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
