package se.kvalitetshjulet.agenda.voting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who decides at a moment.
 *
 * @param members how many members the board has, there or not
 * @param services members first, in the board's order, each place filled by at most one
 * @param waiting substitutes who are there and do not serve, in the order in which they step in
 */
public record Serving(int members, List<Service> services, List<Elected> waiting) {

    private static final Comparator<Elected> BY_OFFICE = Comparator.comparingInt(Elected::presides);

    public Serving {
        services = List.copyOf(services);
        waiting = List.copyOf(waiting);
    }

    public Quorum quorum() {
        return new Quorum(members, services.size());
    }

    public boolean includes(UUID elected) {
        return services.stream().anyMatch(service -> service.who().id().equals(elected));
    }

    /** Whether they are there at all, serving or not. */
    public boolean isThere(UUID elected) {
        return includes(elected) || waiting.stream().anyMatch(each -> each.id().equals(elected));
    }

    /** Who presides: the chair, or in the chair's absence the vice chairs in their order, and then a temporary chair. */
    public Optional<UUID> presiding() {
        return services.stream()
                .map(Service::who)
                .filter(who -> who.presides() > 0)
                .min(BY_OFFICE)
                .map(Elected::id);
    }

    /**
     * Who decides an item when some are disqualified in it: they neither take part nor are there (KL 6:30), and for that
     * item alone the next substitute who is there steps in.
     */
    public Serving without(Set<UUID> disqualified) {
        var left = new ArrayList<Service>();
        var free = new ArrayList<>(waiting);
        free.removeIf(substitute -> disqualified.contains(substitute.id()));
        for (var service : services) {
            if (!disqualified.contains(service.who().id())) {
                left.add(service);
            } else if (!free.isEmpty()) {
                left.add(new Service(Elected.takeNext(free, service.who().party()), service.place()));
            }
        }
        return new Serving(members, left, free);
    }
}
