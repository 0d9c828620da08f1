package se.kvalitetshjulet.reporting.edition;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.Event;
import se.kvalitetshjulet.contracts.EventType;
import se.kvalitetshjulet.contracts.EventTypes;
import se.kvalitetshjulet.contracts.Topics;
import se.kvalitetshjulet.contracts.report.ReportAssembled;
import se.kvalitetshjulet.contracts.report.ReportPublished;
import se.kvalitetshjulet.contracts.report.ReportRevised;
import se.kvalitetshjulet.kit.outbox.Outbox;
import se.kvalitetshjulet.reporting.report.Report;

/** Tells the other services of reports, always in their published form: nothing suppressed goes out on a topic. */
@ApplicationScoped
class Announce {

    private static final String SOURCE = "urn:kvalitetshjulet:reporting-service";

    private final Outbox outbox;

    Announce(Outbox outbox) {
        this.outbox = outbox;
    }

    void assembled(Handle tx, Report draft, long version, Instant now) {
        tell(
                tx,
                draft,
                EventTypes.REPORT_ASSEMBLED,
                version,
                now,
                new ReportAssembled(
                        draft.reportId(),
                        draft.kind(),
                        draft.period(),
                        null,
                        draft.supersedes(),
                        draft.contentHash(),
                        draft.title(),
                        draft.summary(),
                        draft.proposedDecisions(),
                        draft.recipients()));
    }

    /** The first edition is published, a later one revises it. */
    void issued(Handle tx, Report issued, Instant now) {
        if (issued.supersedes() == null) {
            tell(
                    tx,
                    issued,
                    EventTypes.REPORT_PUBLISHED,
                    1,
                    now,
                    new ReportPublished(
                            issued.reportId(),
                            issued.kind(),
                            issued.period(),
                            issued.edition(),
                            null,
                            issued.contentHash(),
                            issued.title(),
                            issued.summary(),
                            issued.proposedDecisions(),
                            issued.recipients(),
                            issued.chain()));
        } else {
            tell(
                    tx,
                    issued,
                    EventTypes.REPORT_REVISED,
                    1,
                    now,
                    new ReportRevised(
                            issued.reportId(),
                            issued.kind(),
                            issued.period(),
                            issued.edition(),
                            issued.supersedes(),
                            issued.contentHash(),
                            issued.title(),
                            issued.summary(),
                            issued.proposedDecisions(),
                            issued.recipients(),
                            issued.chain()));
        }
    }

    private <T> void tell(Handle tx, Report about, EventType<T> type, long version, Instant now, T data) {
        String name = about.tenant().path() + "/" + about.reportId() + "/" + type.name() + "/" + version;
        outbox.append(
                tx,
                Topics.REPORTING_EVENTS,
                List.of(new Event<>(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        SOURCE,
                        type,
                        about.reportId(),
                        now,
                        about.tenant().municipality(),
                        about.tenant().board(),
                        version,
                        data)));
    }
}
