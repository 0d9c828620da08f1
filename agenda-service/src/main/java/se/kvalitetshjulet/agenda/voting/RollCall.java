package se.kvalitetshjulet.agenda.voting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who of the board is there, and who serves. A member who is there serves. For each member who is away, and each seat that is vacant, the next substitute
 * who is there steps in, of the member's own party where the order runs in each party. A substitute who has stepped in stays until the member comes, also when one before in the order
 * arrives later: serving has precedence over the order.
 *
 * <p>That the member who comes takes the place back, and that serving has precedence, stands in the regulations of boards
 * (reglementen); kommunallagen leaves how substitutes serve to the council (KL 6:16 and 6:17), and has the same of the council itself (5:18–19).
 */
public final class RollCall {

    private final List<Elected> members;
    private final List<Elected> substitutes;
    private final boolean registered;
    private final List<Presence> presences;

    /**
     * @param board everybody elected that day, members in the board's own order
     * @param seats how many members the board has when no seat is vacant; those elected when it is fewer
     * @param registered whether the board keeps a register, though nobody in it may be elected that day
     * @param presences every stay; of somebody who is not elected it counts for nothing
     */
    public RollCall(List<Elected> board, int seats, boolean registered, List<Presence> presences) {
        var elected = board.stream().filter(each -> !each.substitute()).toList();
        this.registered = registered;
        this.members = Stream.concat(
                        elected.stream(),
                        IntStream.rangeClosed(elected.size() + 1, seats).mapToObj(Elected::vacant))
                .toList();
        this.substitutes = board.stream()
                .filter(Elected::substitute)
                .sorted(Comparator.comparingInt(Elected::order))
                .toList();
        this.presences = List.copyOf(presences);
    }

    /**
     * Whether the board keeps a register: without one, nobody can say who serves or whether there is a quorum. A board that does, and
     * has nobody elected that day, has no quorum.
     */
    public boolean isKnown() {
        return registered;
    }

    /** Who serves at a moment, which follows from all that has happened until then. */
    public Serving at(Instant moment) {
        Map<UUID, Elected> steppedIn = new HashMap<>();
        for (var change : changesUntil(moment)) {
            stepIn(steppedIn, change);
        }
        return serving(steppedIn, moment);
    }

    /** Everybody who served at some moment until the given one: they are named in the minutes (KL 5:66). */
    public List<UUID> everServing(Instant until) {
        return changesUntil(until).stream()
                .flatMap(change -> at(change).services().stream())
                .map(service -> service.who().id())
                .distinct()
                .toList();
    }

    private TreeSet<Instant> changesUntil(Instant moment) {
        return presences.stream()
                .flatMap(stay -> stay.until() == null ? Stream.of(stay.from()) : Stream.of(stay.from(), stay.until()))
                .filter(change -> !change.isAfter(moment))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void stepIn(Map<UUID, Elected> steppedIn, Instant now) {
        steppedIn
                .entrySet()
                .removeIf(place -> isThere(place.getKey(), now)
                        || !isThere(place.getValue().id(), now));
        var free = free(steppedIn, now);
        for (var member : members) {
            if (!isThere(member.id(), now) && !steppedIn.containsKey(member.id()) && !free.isEmpty()) {
                steppedIn.put(member.id(), Elected.takeNext(free, member.party()));
            }
        }
    }

    private Serving serving(Map<UUID, Elected> steppedIn, Instant moment) {
        var services = new LinkedHashMap<UUID, Service>();
        for (var member : members) {
            if (isThere(member.id(), moment)) {
                services.put(member.id(), new Service(member, null));
            } else if (steppedIn.containsKey(member.id())) {
                services.put(member.id(), new Service(steppedIn.get(member.id()), member.id()));
            }
        }
        return new Serving(members.size(), List.copyOf(services.values()), free(steppedIn, moment));
    }

    /** Substitutes who are there and have not stepped in, in their order. */
    private List<Elected> free(Map<UUID, Elected> steppedIn, Instant moment) {
        var free = new ArrayList<>(substitutes);
        free.removeIf(substitute -> !isThere(substitute.id(), moment) || steppedIn.containsValue(substitute));
        return free;
    }

    private boolean isThere(UUID elected, Instant moment) {
        return presences.stream().anyMatch(stay -> stay.elected().equals(elected) && stay.covers(moment));
    }
}
