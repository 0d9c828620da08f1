package se.kvalitetshjulet.agenda.publicnotice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Decision;
import se.kvalitetshjulet.contracts.agenda.ItemDecided;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.AppealTime;

/**
 * That minutes have been approved, as it stands on the notice board (KL 8:12). It is for everybody: of a secret item it has
 * the number of the paragraph and that it is secret.
 *
 * @param postedOn since when it stands: the day when it was entered here, or an earlier one on another notice board
 * @param enteredOn the day when it was entered here
 * @param stoodElsewhere on which other notice board it has stood before, and why it is entered afterwards; or null
 * @param keptAt where the minutes can be read
 * @param postedBy the title of whoever posted it
 * @param removedOn when it was taken down, or null
 */
public record PublicNotice(
        UUID noticeId,
        UUID meetingId,
        LocalDate heldOn,
        LocalDate approvedOn,
        LocalDate postedOn,
        LocalDate enteredOn,
        @Nullable String stoodElsewhere,
        String keptAt,
        String postedBy,
        List<Line> lines,
        @Nullable LocalDate removedOn) {

    public PublicNotice {
        lines = List.copyOf(lines);
        if (stoodElsewhere == null && !postedOn.equals(enteredOn)) {
            throw new IllegalArgumentException("a notice stands here from the day when it is entered");
        }
    }

    /**
     * A decided paragraph.
     *
     * @param designation the registry number, "Sekretess", or empty
     * @param deferred whether the item is decided later: only a preparation, which nobody can appeal (KL 13:2)
     */
    public record Line(int paragraph, String heading, String designation, boolean deferred) {

        static Line of(AgendaItem item, Decision decision) {
            return new Line(
                    decision.paragraph(),
                    item.openHeading(),
                    item.openDesignation(),
                    decision.outcome() == ItemDecided.Outcome.POSTPONED
                            || decision.outcome() == ItemDecided.Outcome.REMITTED);
        }
    }

    /** As it may stand today: a paragraph is called what everybody may call its item. */
    PublicNotice now(Agenda agenda) {
        var today = agenda.lines().stream()
                .map(Agenda.Line::item)
                .flatMap(item -> Stream.ofNullable(item.decision()).map(decision -> Line.of(item, decision)))
                .collect(Collectors.toMap(Line::paragraph, Function.identity()));
        return new PublicNotice(
                noticeId,
                meetingId,
                heldOn,
                approvedOn,
                postedOn,
                enteredOn,
                stoodElsewhere,
                keptAt,
                postedBy,
                lines.stream()
                        .map(line -> today.getOrDefault(line.paragraph(), line))
                        .toList(),
                removedOn);
    }

    /** The last day to appeal (KL 13:5). */
    public LocalDate appealUntil() {
        return AppealTime.appealUntil(postedOn);
    }

    /** The first day when it may come down, and the day on which decisions that nobody has appealed gain legal force. */
    public LocalDate mayComeDownOn() {
        return AppealTime.noticeMayComeDownOn(postedOn);
    }

    /** The last day when it should have been posted (KL 8:12). */
    public LocalDate postBy() {
        return AppealTime.noticePostedBy(approvedOn);
    }

    public boolean isLate() {
        return postedOn.isAfter(postBy());
    }

    /** Whether it still stands although the appeal time has run out. */
    public boolean isOverdue(LocalDate today) {
        return removedOn == null && !today.isBefore(mayComeDownOn());
    }

    PublicNotice removed(LocalDate on) {
        if (removedOn != null) {
            throw new Refusal(AgendaProblem.NOTICE_REMOVED, "Anslaget togs ned den " + removedOn + ".");
        }
        if (on.isBefore(mayComeDownOn())) {
            throw new Refusal(
                    AgendaProblem.NOTICE_STANDS,
                    "Tiden för att överklaga går ut den " + appealUntil() + ". Anslaget kan tas ned tidigast den "
                            + mayComeDownOn() + " (8 kap. 12 § och 13 kap. 5 § KL).");
        }
        return new PublicNotice(
                noticeId,
                meetingId,
                heldOn,
                approvedOn,
                postedOn,
                enteredOn,
                stoodElsewhere,
                keptAt,
                postedBy,
                lines,
                on);
    }
}
