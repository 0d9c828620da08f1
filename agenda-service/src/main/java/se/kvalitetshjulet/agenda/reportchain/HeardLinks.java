package se.kvalitetshjulet.agenda.reportchain;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.contracts.report.ReportPublished;
import se.kvalitetshjulet.contracts.report.ReportRevised;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.store.Batch;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The table of links that were heard. What is heard is kept as it was told, and never changed. */
@Singleton
public class HeardLinks {

    private final InstantSource clock;

    HeardLinks(InstantSource clock) {
        this.clock = clock;
    }

    private record Heard(Tenant tenant, HeardLink link) {}

    /** Keeps the links that are told of among these events. */
    public void keep(Handle tx, List<IncomingEvent> fresh) {
        Instant now = clock.instant();
        Batch.of(fresh.stream().flatMap(event -> heard(event, now)).toList())
                .board(Heard::tenant)
                .integer("number", heard -> heard.link.number())
                .text("hash", heard -> heard.link.hash())
                .text("previous_hash", heard -> heard.link.previousHash())
                .text("report_id", heard -> heard.link.reportId())
                .text("kind", heard -> heard.link.kind().name())
                .text("period", heard -> heard.link.period())
                .integer("edition", heard -> heard.link.edition())
                .instant("heard_at", heard -> heard.link.heardAt())
                .update(tx, """
                insert into report_link (municipality, board, number, hash, previous_hash, report_id, kind, period,
                  edition, heard_at)
                select municipality, board, number, hash, previous_hash, report_id, kind, period, edition, heard_at
                from {given} order by given_place
                on conflict do nothing
                """);
    }

    /** All of the board's links, from the first; two with the same number when two were heard. */
    public List<HeardLink> all(Handle tx, Tenant tenant) {
        return tx.createQuery("""
                select * from report_link where municipality = :municipality and board = :board
                order by number, heard_at, hash
                """)
                .bindMethods(tenant)
                .map((row, context) -> new HeardLink(
                        row.getInt("number"),
                        row.getString("previous_hash"),
                        row.getString("hash"),
                        row.getString("report_id"),
                        ReportKind.valueOf(row.getString("kind")),
                        row.getString("period"),
                        row.getInt("edition"),
                        row.getObject("heard_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static Stream<Heard> heard(IncomingEvent event, Instant now) {
        return switch (event.data()) {
            case ReportPublished report ->
                heard(event, report.chain(), report.reportId(), report.kind(), report.period(), report.edition(), now);
            case ReportRevised report ->
                heard(event, report.chain(), report.reportId(), report.kind(), report.period(), report.edition(), now);
            default -> Stream.empty();
        };
    }

    private static Stream<Heard> heard(
            IncomingEvent event,
            @Nullable ChainLink link,
            String reportId,
            ReportKind kind,
            String period,
            int edition,
            Instant now) {
        return link == null
                ? Stream.empty()
                : Stream.of(new Heard(
                        event.tenant(),
                        new HeardLink(
                                link.number(),
                                link.previousHash(),
                                link.hash(),
                                reportId,
                                kind,
                                period,
                                edition,
                                now)));
    }
}
