package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.member.Office;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.statute.SwedishTime;

/** Records who comes and goes, who presides for the time, and who is elected to approve the minutes with whoever presides. */
@ApplicationScoped
public class CallRoll {

    /** After that nobody has seen when the minutes are approved, but written the wrong year. */
    private static final Period LONGEST_WAIT = Period.ofYears(1);

    private final WriteRecord write;

    CallRoll(WriteRecord write) {
        this.write = write;
    }

    /**
     * Whoever is there already has not come again.
     *
     * @param at when, or null for now
     * @param remote whether they take part by sound and picture (KL 6:24)
     */
    public void arrive(Caller by, UUID meetingId, List<UUID> members, @Nullable Instant at, boolean remote) {
        write.ofMeeting(
                by,
                meetingId,
                now -> members.stream()
                        .distinct()
                        .filter(member -> !isThere(now, elected(now, member), on(now, at)))
                        .<Entry>map(member -> new Entry.Arrived(member, on(now, at), remote))
                        .toList());
    }

    public void depart(Caller by, UUID meetingId, List<UUID> members, @Nullable Instant at) {
        write.ofMeeting(
                by,
                meetingId,
                now -> members.stream()
                        .distinct()
                        .<Entry>map(member -> new Entry.Departed(present(now, member, on(now, at)), on(now, at)))
                        .toList());
    }

    /** Who approves the minutes with the chair, the day and the place (val av justerare). */
    public void electCheckers(Caller by, UUID meetingId, List<UUID> members, LocalDate day, String place) {
        Secrecy.refuseIdentityNumber("place", place);
        write.ofMeeting(by, meetingId, now -> {
            if (day.isBefore(now.meeting().heldOn())) {
                throw Refusal.ofField("day", "Protokollet justeras tidigast på sammanträdets dag.");
            }
            if (day.isAfter(now.meeting().heldOn().plus(LONGEST_WAIT))) {
                throw Refusal.ofField("day", "Protokollet justeras inom ett år från sammanträdet.");
            }
            members.forEach(member -> checker(now, member));
            return List.of(new Entry.CheckersElected(List.copyOf(new LinkedHashSet<>(members)), day, place.strip()));
        });
    }

    /** Who presides while neither the chair nor a vice chair can, as the council has decided how that is settled (KL 6:22). */
    public void electChair(Caller by, UUID meetingId, UUID member) {
        write.ofMeeting(by, meetingId, now -> {
            var sitting = now.sitting();
            var at = sitting.closedAt().orElse(now.now());
            if (!sitting.rollCall().at(at).includes(member)) {
                throw Refusal.ofField("memberId", "Välj någon som tjänstgör.");
            }
            if (sitting.member(member)
                    .filter(each -> each.office() != Office.NONE)
                    .isPresent()) {
                throw Refusal.ofField(
                        "memberId", "Ordföranden och vice ordförandena leder sammanträdet utan att väljas.");
            }
            return List.of(new Entry.ChairElected(member));
        });
    }

    private static UUID elected(WriteRecord.At now, UUID member) {
        if (now.sitting().member(member).isEmpty()) {
            throw Refusal.ofField("memberIds", "Någon sitter inte i nämnden den dagen.");
        }
        return member;
    }

    /** Whoever presides approves the minutes anyway, and with at least one more who knows what was said: the council decides how (KL 5:69). */
    private static void checker(WriteRecord.At now, UUID member) {
        elected(now, member);
        if (now.sitting().presences().stream().noneMatch(stay -> stay.elected().equals(member))) {
            throw Refusal.ofField("memberIds", "Välj någon som har varit med på sammanträdet.");
        }
        if (now.sitting().presided().filter(member::equals).isPresent()) {
            throw Refusal.ofField("memberIds", "Den som leder sammanträdet justerar ändå. Välj minst en till.");
        }
    }

    private static UUID present(WriteRecord.At now, UUID member, Instant at) {
        if (!isThere(now, member, at)) {
            throw Refusal.ofField("memberIds", "Någon är inte antecknad som närvarande då.");
        }
        return member;
    }

    private static boolean isThere(WriteRecord.At now, UUID member, Instant at) {
        return now.sitting().rollCall().at(at).isThere(member);
    }

    /** A moment of the meeting's day that has been. */
    private static Instant on(WriteRecord.At now, @Nullable Instant at) {
        if (at == null) {
            return now.now();
        }
        if (at.isAfter(now.now())) {
            throw Refusal.ofField("at", "Tiden ligger i framtiden.");
        }
        if (SwedishTime.dateOf(at).isBefore(now.meeting().heldOn())) {
            throw Refusal.ofField("at", "Ligger före sammanträdets dag.");
        }
        return at;
    }
}
