package se.kvalitetshjulet.agenda.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Opens a notice as it went out, or as it would be now. A member who opens what has gone out leaves a receipt. */
@ApplicationScoped
public class OpenNotice {

    private final Store store;
    private final Notices notices;
    private final NoticeRecipients recipients;

    OpenNotice(Store store, Notices notices, NoticeRecipients recipients) {
        this.store = store;
        this.notices = notices;
        this.recipients = recipients;
    }

    /**
     * @param version null is the latest, or what would be issued when there is none
     */
    public Notice open(Caller by, UUID meetingId, @Nullable Integer version) {
        return store.inTenant(by.tenant(), tx -> {
            var notice = notices.issued(tx, by.tenant(), meetingId, version).orElseGet(() -> {
                if (version != null) {
                    throw Refusal.notFound();
                }
                return notices.draft(tx, by.tenant(), meetingId);
            });
            recipients.receipt(tx, by, notice);
            return notice;
        });
    }

    /** Whom a version of the notice was sent to, and who of them has opened it. */
    public List<NoticeRecipients.Recipient> recipients(Caller by, UUID meetingId, @Nullable Integer version) {
        return store.inTenant(
                by.tenant(),
                tx -> notices.issued(tx, by.tenant(), meetingId, version)
                        .map(notice -> recipients.of(tx, by.tenant(), meetingId, notice.version()))
                        .orElseThrow(Refusal::notFound));
    }
}
