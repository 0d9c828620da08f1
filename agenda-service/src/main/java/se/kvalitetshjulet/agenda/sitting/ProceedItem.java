package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Takes an item one step further, in the words of the chair: each step is one entry of the record. */
@ApplicationScoped
public class ProceedItem {

    private final WriteRecord write;

    ProceedItem(WriteRecord write) {
        this.write = write;
    }

    /** A meeting's item, for whoever speaks of it. */
    public record Of(Caller by, UUID meetingId, UUID itemId) {}

    public void disqualify(Of item, UUID member, Disqualification.Ground ground) {
        step(item, next -> next.disqualify(member, ground));
    }

    /** One that was forgotten, between the decision and the approval of its paragraph; the minutes say that it was recorded afterwards. */
    public void disqualifyAfterwards(Of item, UUID member, Disqualification.Ground ground, String reason) {
        write.ofItem(item.by(), item.meetingId(), item.itemId(), on -> {
            if (on.item().decision() == null) {
                throw new Refusal(
                        AgendaProblem.ITEM_STATE, "Nämnden har inte beslutat i ärendet. Anteckna jävet som vanligt.");
            }
            return on.next().disqualifyAfterwards(member, ground, reason);
        });
    }

    public void abstain(Of item, UUID member) {
        step(item, next -> next.abstain(member));
    }

    /** Says whether the item is exercise of authority against an individual. */
    public void setAuthority(Of item, boolean against) {
        step(item, next -> next.setAuthority(against));
    }

    /**
     * @param member null for the administration's proposal
     */
    public void propose(Of item, @Nullable UUID member, String text) {
        step(item, next -> next.propose(member, text));
    }

    public void order(Of item, List<UUID> proposals) {
        step(item, next -> next.order(proposals));
    }

    public void acclaim(Of item, Ballot answer) {
        step(item, next -> next.acclaim(answer));
    }

    /**
     * @param election whether the item is an election or an appointment, which alone may have a closed vote (KL 5:54)
     */
    public void beginVote(Of item, boolean closed, boolean election) {
        if (closed && !election) {
            throw Refusal.ofField(
                    "election",
                    "Omröstningen är sluten bara vid val och anställning (5 kap. 54 § KL). Ange att ärendet är det.");
        }
        step(item, next -> next.beginVote(closed));
    }

    public void countByName(Of item, Map<UUID, Ballot> ballots, @Nullable Ballot casting) {
        step(item, next -> next.countByName(ballots, casting));
    }

    public void countClosed(Of item, int yes, int no, int blank, @Nullable Ballot drawn) {
        step(item, next -> next.countClosed(yes, no, blank, drawn));
    }

    /** A reservation is announced before the meeting ends (KL 4:27). */
    public void reserve(Of item, UUID member, @Nullable String text) {
        write.ofItem(item.by(), item.meetingId(), item.itemId(), on -> {
            if (on.meeting().status() == Meeting.Status.CLOSED) {
                throw new Refusal(
                        AgendaProblem.RESERVATION_LATE,
                        "Sammanträdet är avslutat. En reservation anmäls innan dess (4 kap. 27 § KL).");
            }
            return on.next().reserve(member, text, on.item().decision() != null);
        });
    }

    /** What somebody who has made a reservation hands in in writing, until the paragraph is approved. */
    public void writeReservation(Of item, UUID reservation, String text) {
        write.ofItem(item.by(), item.meetingId(), item.itemId(), on -> on.next().writeReservation(reservation, text));
    }

    /** The course of an item comes before its decision: afterwards it would tell of another decision than was taken. */
    private void step(Of item, Function<NextStep, Entry> what) {
        write.ofItem(item.by(), item.meetingId(), item.itemId(), on -> {
            if (on.item().decision() != null) {
                throw new Refusal(
                        AgendaProblem.ITEM_STATE,
                        "Nämnden har beslutat i ärendet. Det som hände före beslutet förs in före det.");
            }
            return what.apply(on.next());
        });
    }
}
