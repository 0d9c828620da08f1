package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.voting.Presence;
import se.kvalitetshjulet.agenda.voting.Quorum;
import se.kvalitetshjulet.agenda.voting.Serving;

/**
 * Who is there.
 *
 * @param quorum null when the board keeps no register of its members, so that nobody can tell
 * @param presiding who presides, or null when neither the chair nor a vice chair serves
 * @param serving those who decide and vote, in the board's order
 * @param waiting substitutes who are there and do not serve, in the order in which they step in
 * @param absent those elected who are not there now
 * @param stays who has been there from when until when
 */
public record AttendanceView(
        @Nullable QuorumView quorum,
        @Nullable UUID presiding,
        List<Seated> serving,
        List<Seated> waiting,
        List<Seated> absent,
        List<Stay> stays) {

    private static final String VACANT = "en vakant plats";

    /**
     * Whether the board may decide (KL 6:27).
     *
     * @param needed more than half of the members
     */
    public record QuorumView(int members, int serving, int needed, boolean met) {

        static QuorumView of(Quorum quorum) {
            return new QuorumView(quorum.members(), quorum.serving(), quorum.needed(), quorum.isMet());
        }
    }

    /**
     * Somebody elected.
     *
     * @param insteadOf the name of the member whose place a substitute has taken, or that it is vacant
     */
    public record Seated(
            UUID memberId,
            String name,
            boolean substitute,
            @Nullable String insteadOf) {}

    /**
     * @param until null while they are there
     */
    public record Stay(
            UUID memberId,
            String name,
            Instant from,
            @Nullable Instant until,
            boolean remote) {}

    static AttendanceView of(Sitting sitting, Instant now) {
        var call = sitting.rollCall();
        var serving = call.at(now);
        return new AttendanceView(
                call.isKnown() ? QuorumView.of(serving.quorum()) : null,
                serving.presiding().orElse(null),
                serving(sitting, serving),
                serving.waiting().stream()
                        .map(each -> seated(sitting, each.id(), null))
                        .toList(),
                sitting.board().stream()
                        .map(each -> each.memberId())
                        .filter(id -> !serving.isThere(id))
                        .map(id -> seated(sitting, id, null))
                        .toList(),
                sitting.presences().stream().map(stay -> stay(sitting, stay)).toList());
    }

    static List<Seated> serving(Sitting sitting, Serving serving) {
        return serving.services().stream()
                .map(service -> seated(sitting, service.who().id(), service.insteadOf()))
                .toList();
    }

    private static Seated seated(Sitting sitting, UUID id, @Nullable UUID insteadOf) {
        return new Seated(
                id, sitting.name(id), sitting.isSubstitute(id), insteadOf == null ? null : place(sitting, insteadOf));
    }

    private static String place(Sitting sitting, UUID member) {
        return sitting.member(member).isEmpty() ? VACANT : sitting.name(member);
    }

    private static Stay stay(Sitting sitting, Presence stay) {
        return new Stay(stay.elected(), sitting.name(stay.elected()), stay.from(), stay.until(), stay.remote());
    }
}
