package se.kvalitetshjulet.agenda.sitting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.agenda.member.Members;
import se.kvalitetshjulet.agenda.member.SecretPart;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.access.Role;

/**
 * Which items of the closed part of a meeting somebody may read. Whoever is recorded as disqualified in one (KL 6:28) reads no more of it
 * from then on, unless they keep the registry or the record.
 */
@ApplicationScoped
public class SecretItems {

    private final SecretPart part;
    private final Members members;
    private final MeetingRecord record;

    SecretItems(SecretPart part, Members members, MeetingRecord record) {
        this.part = part;
        this.members = members;
        this.record = record;
    }

    /**
     * @param day of the meeting
     * @return whether the caller may read an item; of no item where the closed part is not open to them
     */
    public Predicate<UUID> openTo(Handle tx, Caller by, UUID meetingId, LocalDate day) {
        if (!part.isOpenTo(tx, by, day)) {
            return _ -> false;
        }
        if (by.isAnyOf(Role.SECRETARY, Role.REGISTRAR)) {
            return _ -> true;
        }
        var disqualified = members.withLogin(tx, by.tenant(), by.subject(), day)
                .map(member -> disqualified(tx, by, meetingId, member.memberId()))
                .orElse(Set.of());
        return item -> !disqualified.contains(item);
    }

    private Set<UUID> disqualified(Handle tx, Caller by, UUID meetingId, UUID memberId) {
        return Sitting.standing(record.of(tx, by.tenant(), meetingId))
                .filter(each -> each.entry() instanceof Entry.Disqualified entry
                        && entry.member().equals(memberId))
                .map(Recorded::item)
                .collect(Collectors.toSet());
    }
}
