package se.kvalitetshjulet.agenda.item;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.kvalitetshjulet.agenda.statement.OfficialStatement;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.agenda.Origin;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.contracts.report.ReportPublished;
import se.kvalitetshjulet.contracts.report.ReportRevised;
import se.kvalitetshjulet.kit.inbox.EventIdentity;
import se.kvalitetshjulet.kit.inbox.IncomingEvent;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.statute.SwedishTime;

/** An edition of a report that the board is asked to decide on. */
public record ReportEdition(
        EventIdentity cause,
        String reportId,
        ReportKind kind,
        String period,
        int number,
        EventType<?> type,
        Instant publishedAt,
        String title,
        String summary,
        List<String> proposedDecisions,
        List<String> recipients) {

    /** Set between what a report is and which period it is of: {@code Rapportering … - första kvartalet 2024}. */
    private static final String BEFORE_PERIOD = " - ";

    public static ReportEdition in(IncomingEvent event) {
        return switch (event.data()) {
            case ReportPublished report ->
                new ReportEdition(
                        event.identity(),
                        report.reportId(),
                        report.kind(),
                        report.period(),
                        report.edition(),
                        event.type(),
                        event.time(),
                        report.title(),
                        report.summary(),
                        report.proposedDecisions(),
                        report.recipients());
            case ReportRevised report ->
                new ReportEdition(
                        event.identity(),
                        report.reportId(),
                        report.kind(),
                        report.period(),
                        report.edition(),
                        event.type(),
                        event.time(),
                        report.title(),
                        report.summary(),
                        report.proposedDecisions(),
                        report.recipients());
            default -> throw new IllegalArgumentException(event.type().name() + " tells of no edition");
        };
    }

    public Tenant tenant() {
        return cause.tenant();
    }

    private LocalDate publishedOn() {
        return SwedishTime.dateOf(publishedAt);
    }

    /** What the item is decided on. */
    Origin origin() {
        return new Origin(Origin.Kind.REPORT, reportId);
    }

    /** What the matter is unique by: all editions of the period share it. */
    public Origin standingOrigin() {
        return new Origin(Origin.Kind.REPORT, kind + "/" + period);
    }

    /** As the agenda and the registry have it; the registry number tells the periods apart. */
    String heading() {
        int cut = title.indexOf(BEFORE_PERIOD);
        return cut > 0 ? title.substring(0, cut) : title;
    }

    OfficialStatement statement(int version) {
        return new OfficialStatement(
                version,
                publishedOn(),
                title,
                proposedDecisions,
                summary,
                List.of("Tjänsteskrivelse, " + publishedOn(), title + ", utgåva " + number),
                recipients,
                number,
                cause.source());
    }
}
