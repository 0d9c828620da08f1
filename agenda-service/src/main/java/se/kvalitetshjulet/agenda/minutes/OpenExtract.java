package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.ClosedPartLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * Opens the extract of one approved paragraph. Of a secret one there is none but for those who may read the closed part, and they are
 * in the log of readings before they have it. Call it outside any transaction.
 */
@ApplicationScoped
class OpenExtract {

    private final ReadMinutes read;
    private final ClosedPartLog log;

    OpenExtract(ReadMinutes read, ClosedPartLog log) {
        this.read = read;
        this.log = log;
    }

    /**
     * An extract.
     *
     * @param minutes with this paragraph alone
     */
    record Extract(MinutesDocument minutes, int paragraph, LocalDate approvedOn) {}

    Extract of(Caller by, UUID meetingId, UUID itemId) {
        var decided = read.view(by, meetingId).paragraphs().stream()
                .filter(each -> each.itemId().equals(itemId))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        var minutes = read.document(by.tenant(), meetingId).only(itemId);
        boolean secret = minutes.paragraphs().stream().anyMatch(MinutesDocument.Paragraph::secret);
        if (secret && !read.isOpenTo(by, meetingId)) {
            throw Refusal.notFound();
        }
        if (decided.approvedOn() == null) {
            throw new Refusal(
                    AgendaProblem.PARAGRAPH_NOT_APPROVED,
                    "Justera protokollet, eller § " + decided.paragraph() + " omedelbart, innan ett utdrag lämnas.");
        }
        if (secret) {
            log.readings(by, List.of(itemId), ClosedPartLog.DISPATCH);
        }
        return new Extract(minutes, decided.paragraph(), decided.approvedOn());
    }
}
