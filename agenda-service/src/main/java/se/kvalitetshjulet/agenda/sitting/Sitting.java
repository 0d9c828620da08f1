package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.member.Member;
import se.kvalitetshjulet.agenda.member.Seat;
import se.kvalitetshjulet.agenda.voting.Elected;
import se.kvalitetshjulet.agenda.voting.Presence;
import se.kvalitetshjulet.agenda.voting.RollCall;

/**
 * A meeting as its record tells of it: what has been withdrawn counts for nothing.
 *
 * @param board those who were elected to the board on the day of the meeting
 * @param seats how many members the board has that day when no seat is vacant; 0 when nobody has said
 * @param byParty whether the order of substitutes runs in each party, and not in the whole board
 * @param registered whether the board has ever had anybody in its register, on any day
 * @param individual the items whose matters concern an individual
 */
public record Sitting(
        List<Member> board,
        int seats,
        boolean byParty,
        boolean registered,
        Set<UUID> individual,
        List<Recorded> record) {

    public Sitting {
        board = List.copyOf(board);
        individual = Set.copyOf(individual);
        record = List.copyOf(record);
    }

    /** Who was there when. Knows nothing when the board keeps no register of its members. */
    public RollCall rollCall() {
        return new RollCall(board.stream().map(this::elected).toList(), seats, registered, presences());
    }

    /** Every stay of everybody, in the order in which they came. */
    public List<Presence> presences() {
        var stays = new LinkedHashMap<UUID, Stays>();
        Stream.concat(
                        standing(Entry.Arrived.class)
                                .map(arrived -> new Move(arrived.member(), arrived.at(), true, arrived.remote())),
                        standing(Entry.Departed.class)
                                .map(departed -> new Move(departed.member(), departed.at(), false, false)))
                .sorted(Comparator.comparing(Move::at))
                .forEach(
                        move -> stays.computeIfAbsent(move.member(), Stays::new).add(move));
        return stays.values().stream().flatMap(each -> each.all().stream()).toList();
    }

    /** What has happened in an item, and who may decide it at the moment. */
    public Proceedings of(UUID item, Instant at) {
        return new Proceedings(
                standing().filter(each -> item.equals(each.item())).toList(),
                rollCall().at(at),
                individual.contains(item));
    }

    /** As it had been recorded at a moment: what was recorded, or taken back, later is not in it. */
    public Sitting asRecorded(Instant at) {
        return new Sitting(
                board,
                seats,
                byParty,
                registered,
                individual,
                record.stream().filter(each -> !each.at().isAfter(at)).toList());
    }

    public Optional<Entry.CheckersElected> checkers() {
        return standing(Entry.CheckersElected.class).reduce((earlier, later) -> later);
    }

    /** The paragraphs that were approved with ink. */
    public List<Entry.SignedOnPaper> signedOnPaper() {
        return standing(Entry.SignedOnPaper.class).toList();
    }

    /** Who presided: of those who served at some time, the chair before the vice chairs, and these before a temporary chair. */
    public Optional<UUID> presided() {
        var served = rollCall().everServing(closedAt().orElse(Instant.MAX));
        return board.stream()
                .filter(member -> served.contains(member.memberId()) && presides(member) > 0)
                .min(Comparator.comparingInt(this::presides))
                .map(Member::memberId);
    }

    /**
     * Who served, also those who stepped in for one item only (KL 5:66).
     *
     * @param decided the items that have been decided, and when
     */
    public Set<UUID> served(Map<UUID, Instant> decided) {
        return Stream.concat(
                        rollCall().everServing(closedAt().orElse(Instant.MAX)).stream(),
                        decided.entrySet().stream()
                                .flatMap(item -> of(item.getKey(), item.getValue()).serving().services().stream())
                                .map(service -> service.who().id()))
                .collect(Collectors.toSet());
    }

    public Optional<Instant> openedAt() {
        return standing(Entry.Opened.class).map(Entry.Opened::at).findFirst();
    }

    public Optional<Instant> closedAt() {
        return standing(Entry.Closed.class).map(Entry.Closed::at).reduce((earlier, later) -> later);
    }

    public Optional<Member> member(@Nullable UUID id) {
        return board.stream().filter(each -> each.memberId().equals(id)).findFirst();
    }

    public boolean isSubstitute(UUID id) {
        return member(id).map(each -> each.seat() == Seat.SUBSTITUTE).orElse(false);
    }

    /** {@code Förnamn Efternamn (P)}, or a dash for somebody who is not in the register. */
    public String name(@Nullable UUID id) {
        return member(id)
                .map(each -> each.name() + (each.party().isBlank() ? "" : " (" + each.party() + ")"))
                .orElse("–");
    }

    /** What has been recorded and not withdrawn. */
    public Stream<Recorded> standing() {
        return standing(record);
    }

    static Stream<Recorded> standing(List<Recorded> record) {
        Set<Integer> withdrawn = record.stream()
                .map(Recorded::entry)
                .filter(Entry.Withdrawn.class::isInstance)
                .map(entry -> ((Entry.Withdrawn) entry).number())
                .collect(Collectors.toSet());
        return record.stream()
                .filter(each -> !withdrawn.contains(each.number()) && !(each.entry() instanceof Entry.Withdrawn));
    }

    private <E extends Entry> Stream<E> standing(Class<E> kind) {
        return standing().map(Recorded::entry).filter(kind::isInstance).map(kind::cast);
    }

    /** The place in the order in which they preside, last whoever was latest chosen to while none of the others can (KL 6:22); 0 for nobody. */
    private int presides(Member member) {
        return switch (member.office()) {
            case CHAIR -> 1;
            case FIRST_VICE_CHAIR -> 2;
            case SECOND_VICE_CHAIR -> 3;
            case NONE ->
                standing(Entry.ChairElected.class)
                        .reduce((earlier, later) -> later)
                        .filter(chosen -> chosen.member().equals(member.memberId()))
                        .map(chosen -> 4)
                        .orElse(0);
        };
    }

    private Elected elected(Member member) {
        return new Elected(
                member.memberId(),
                member.seat() == Seat.SUBSTITUTE,
                member.order(),
                byParty ? member.party() : "",
                presides(member));
    }

    private record Move(UUID member, Instant at, boolean comes, boolean remote) {}

    /** The stays of one, folded from their coming and going in the order of time. Coming twice is coming once. */
    private static final class Stays {

        private final UUID member;
        private final Map<Instant, Presence> byArrival = new LinkedHashMap<>();
        private @Nullable Presence open;

        Stays(UUID member) {
            this.member = member;
        }

        void add(Move move) {
            if (move.comes() && open == null) {
                open = new Presence(member, move.at(), null, move.remote());
                byArrival.put(move.at(), open);
            } else if (!move.comes() && open != null) {
                byArrival.put(open.from(), new Presence(member, open.from(), move.at(), open.remote()));
                open = null;
            }
        }

        List<Presence> all() {
            return List.copyOf(byArrival.values());
        }
    }
}
