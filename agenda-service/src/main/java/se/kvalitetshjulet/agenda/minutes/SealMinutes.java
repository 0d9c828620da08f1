package se.kvalitetshjulet.agenda.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Items;
import se.kvalitetshjulet.agenda.sitting.Sitting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Hands the minutes to those who approve them. Handed out anew, they are a new version that everybody signs. */
@ApplicationScoped
public class SealMinutes {

    private final MinutesDesk desk;
    private final Items items;
    private final WriteMinutes write;
    private final SealedMinutes sealed;
    private final InstantSource clock;

    SealMinutes(MinutesDesk desk, Items items, WriteMinutes write, SealedMinutes sealed, InstantSource clock) {
        this.desk = desk;
        this.items = items;
        this.write = write;
        this.sealed = sealed;
        this.clock = clock;
    }

    /**
     * @param paragraphs those that are to be approved at once; null means all of a closed meeting
     * @return the version; the latest one when it says the same and waits for its signatures, so that all sign one and the same
     */
    public int seal(Caller by, UUID meetingId, @Nullable List<Integer> paragraphs) {
        return desk.change(by, meetingId, (tx, meeting, sitting) -> {
            if (paragraphs == null) {
                meeting.requireClosed();
            }
            requireSigners(sitting);
            var decided = DecidedItems.of(items.agendaOf(tx, by.tenant(), meetingId));
            var wanted = paragraphs == null ? null : waiting(decided, paragraphs);
            if (wanted == null && decided.stream().allMatch(SealMinutes::isApproved)) {
                throw new Refusal(
                        AgendaProblem.NOTHING_TO_APPROVE, "Alla paragrafer är justerade, eller så finns inga.");
            }
            var document = write.of(tx, by.tenant(), meeting, wanted);
            var numbers = document.paragraphs().stream()
                    .map(MinutesDocument.Paragraph::paragraph)
                    .toList();
            var content = sealed.text(document);
            var versions = sealed.of(tx, by.tenant(), meetingId);
            var again = Sealed.of(
                    versions.size() + 1,
                    numbers,
                    wanted == null,
                    content,
                    SealedMinutes.sha256(content),
                    clock.instant());
            if (!versions.isEmpty() && versions.getLast().isWaitingAs(again)) {
                return versions.getLast().version();
            }
            sealed.keep(tx, by, meetingId, again);
            return again.version();
        });
    }

    /** Whoever presided, and at least one more, as councils have it: the law leaves it to them (KL 5:69). */
    private static void requireSigners(Sitting sitting) {
        if (sitting.checkers().isEmpty()) {
            throw new Refusal(
                    AgendaProblem.NO_CHECKERS,
                    "Inga justerare är valda. För in valet, eller justera protokollet på papper.");
        }
        if (sitting.presided().isEmpty()) {
            throw new Refusal(
                    AgendaProblem.NO_CHECKERS,
                    "Ingen ordförande är antecknad som närvarande. För in närvaron eller valet av en"
                            + " tillfällig ordförande, eller justera protokollet på papper.");
        }
        if (SignMinutes.signers(sitting).size() < 2) {
            throw new Refusal(
                    AgendaProblem.NO_CHECKERS, "Den enda valda justeraren ledde sammanträdet. Välj någon annan.");
        }
    }

    /** The numbers in their order, when all of them are of this meeting and wait to be approved. */
    private static List<Integer> waiting(List<AgendaItem> decided, List<Integer> paragraphs) {
        var wanted = new TreeSet<>(paragraphs);
        var found = decided.stream()
                .filter(item -> wanted.contains(item.decision().paragraph()))
                .toList();
        if (found.size() < wanted.size()) {
            throw Refusal.ofField("paragraphs", "Alla paragrafer finns inte i sammanträdets protokoll.");
        }
        if (found.stream().anyMatch(SealMinutes::isApproved)) {
            throw new Refusal(AgendaProblem.PARAGRAPH_APPROVED, "Någon av paragraferna är redan justerad.");
        }
        return List.copyOf(wanted);
    }

    private static boolean isApproved(AgendaItem item) {
        return item.decision().approvedOn() != null;
    }
}
