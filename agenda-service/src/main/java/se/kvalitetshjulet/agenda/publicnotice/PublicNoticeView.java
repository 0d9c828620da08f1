package se.kvalitetshjulet.agenda.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice as everybody may read it.
 *
 * @param enteredOn the day when it was entered here; later than postedOn for one that has stood elsewhere before
 * @param stoodElsewhere on which other notice board it has stood, and why it was entered afterwards; or null
 * @param appealUntil the last day to appeal (KL 13:5)
 * @param mayComeDownOn the first day when it may be taken down
 * @param late whether it was posted later than the second day after the approval (KL 8:12)
 * @param overdue whether it still stands although the appeal time has run out
 */
public record PublicNoticeView(
        UUID noticeId,
        UUID meetingId,
        String municipality,
        String board,
        LocalDate heldOn,
        LocalDate approvedOn,
        LocalDate postedOn,
        LocalDate enteredOn,
        @Nullable String stoodElsewhere,
        LocalDate appealUntil,
        LocalDate mayComeDownOn,
        String keptAt,
        String postedBy,
        boolean late,
        boolean overdue,
        List<Line> paragraphs,
        @Nullable LocalDate removedOn) {

    /**
     * A decided paragraph; of a secret one only the number and that it is secret.
     *
     * @param legalForceOn when the decision gains legal force, if nobody appeals it by review of legality (KL 13); null of an item that is
     *     only postponed or remitted
     */
    public record Line(
            int paragraph,
            String heading,
            String designation,
            @Nullable LocalDate legalForceOn) {}

    static PublicNoticeView of(PublicNotice notice, String municipality, String board, LocalDate today) {
        return new PublicNoticeView(
                notice.noticeId(),
                notice.meetingId(),
                municipality,
                board,
                notice.heldOn(),
                notice.approvedOn(),
                notice.postedOn(),
                notice.enteredOn(),
                notice.stoodElsewhere(),
                notice.appealUntil(),
                notice.mayComeDownOn(),
                notice.keptAt(),
                notice.postedBy(),
                notice.isLate(),
                notice.isOverdue(today),
                notice.lines().stream()
                        .map(line -> new Line(
                                line.paragraph(),
                                line.heading(),
                                line.designation(),
                                line.deferred() ? null : notice.mayComeDownOn()))
                        .toList(),
                notice.removedOn());
    }
}
