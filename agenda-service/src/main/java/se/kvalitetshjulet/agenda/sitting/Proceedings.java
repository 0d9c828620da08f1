package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Propositions;
import se.kvalitetshjulet.agenda.voting.Serving;

/**
 * What has happened in one item.
 *
 * @param entries those of the item that have not been withdrawn
 * @param whole who serves at the meeting, when nobody is disqualified
 * @param individual whether the matter concerns an individual
 */
public record Proceedings(List<Recorded> entries, Serving whole, boolean individual) {

    public Proceedings {
        entries = List.copyOf(entries);
    }

    /** Who decides the item: those who serve, without the disqualified and with the substitutes in their place. */
    public Serving serving() {
        return whole.without(disqualifiedIds());
    }

    public List<Entry.Disqualified> disqualified() {
        return all(Entry.Disqualified.class).toList();
    }

    /** Those who are there and take no part in the decision: they have said so, or abstained in the vote that decided. */
    public Set<UUID> abstained() {
        var voted = decidingBallots();
        return Stream.concat(
                        all(Entry.Abstained.class).map(Entry.Abstained::member),
                        voted.keySet().stream().filter(member -> voted.get(member) == Ballot.ABSTAIN))
                .collect(Collectors.toSet());
    }

    /** Whether the item is exercise of authority against an individual: as the secretary has said, else as the matter concerns one. */
    public boolean isAuthority() {
        return last(Entry.Authority.class).map(Entry.Authority::against).orElse(individual);
    }

    public List<Entry.Proposed> proposals() {
        return all(Entry.Proposed.class).toList();
    }

    public Optional<Entry.Proposed> proposal(@Nullable UUID id) {
        return proposals().stream().filter(each -> each.proposal().equals(id)).findFirst();
    }

    /** The order in which the chair asks; nothing until it covers every proposal. */
    public Optional<Propositions> propositions() {
        var proposed = proposals().stream().map(Entry.Proposed::proposal).collect(Collectors.toSet());
        return last(Entry.Ordered.class)
                .filter(order -> proposed.equals(Set.copyOf(order.proposals())))
                .map(order -> new Propositions(order.proposals()));
    }

    /** What the board is asked now. */
    public Optional<Propositions.Question> question() {
        return propositions().flatMap(each -> each.next(answers()));
    }

    /** Whether proposals wait for an answer: a question is open, or several have no order between them. */
    public boolean isUnanswered() {
        return question().isPresent()
                || (propositions().isEmpty() && proposals().size() > 1);
    }

    /** Whether every question has its answer. */
    public boolean isAnswered() {
        return propositions().isPresent() && question().isEmpty();
    }

    /** The proposal that has won, when every question has its answer. */
    public Optional<Entry.Proposed> chosen() {
        return propositions().flatMap(each -> each.chosen(answers())).flatMap(this::proposal);
    }

    /** YES or NO to each question so far, by acclamation or vote. */
    public List<Ballot> answers() {
        return entries.stream().flatMap(each -> answer(each.entry()).stream()).toList();
    }

    /** The vote that has begun and is not counted. */
    public Optional<Entry.VoteBegun> unfinishedVote() {
        var counted = votes().map(Entry.VoteCounted::vote).collect(Collectors.toSet());
        return all(Entry.VoteBegun.class)
                .filter(vote -> !counted.contains(vote.vote()))
                .findFirst();
    }

    public Stream<Entry.VoteCounted> votes() {
        return all(Entry.VoteCounted.class);
    }

    public List<Entry.Reserved> reservations() {
        return all(Entry.Reserved.class).toList();
    }

    /** What somebody who has made a reservation says, as it was last handed in. */
    public Optional<String> textOf(Entry.Reserved reservation) {
        return all(Entry.ReservationWritten.class)
                .filter(written -> written.reservation().equals(reservation.reservation()))
                .map(Entry.ReservationWritten::text)
                .reduce((earlier, later) -> later)
                .or(() -> Optional.ofNullable(reservation.text()));
    }

    /** Whether the record shows that somebody took part; of a vote it shows that nobody else than those who served then did. */
    boolean hasTakenPart(UUID member) {
        return votes().findAny().isPresent()
                || abstained().contains(member)
                || proposals().stream().anyMatch(each -> member.equals(each.member()))
                || reservations().stream().anyMatch(each -> each.member().equals(member));
    }

    /** What it would be without an entry. */
    Proceedings without(Recorded taken) {
        return new Proceedings(
                entries.stream().filter(each -> each.number() != taken.number()).toList(), whole, individual);
    }

    /** Whether somebody who proposed, abstained or dissented serves here and would not serve there. */
    boolean restsOnServing(Proceedings there) {
        return Stream.of(
                        proposals().stream().map(Entry.Proposed::member).filter(Objects::nonNull),
                        all(Entry.Abstained.class).map(Entry.Abstained::member),
                        reservations().stream().map(Entry.Reserved::member))
                .flatMap(each -> each)
                .anyMatch(
                        member -> serving().includes(member) && !there.serving().includes(member));
    }

    /** What it would be with one disqualified besides. */
    Proceedings with(Entry.Disqualified besides) {
        var more = new ArrayList<>(entries);
        more.add(new Recorded(Integer.MAX_VALUE, null, besides, Instant.MAX, ""));
        return new Proceedings(more, whole, individual);
    }

    Set<UUID> disqualifiedIds() {
        return disqualified().stream().map(Entry.Disqualified::member).collect(Collectors.toSet());
    }

    /** By name, of the vote that answered the last question; nothing when that was answered by acclamation, or in a closed vote. */
    private Map<UUID, Ballot> decidingBallots() {
        return entries.stream()
                .map(Recorded::entry)
                .filter(entry -> answer(entry).isPresent())
                .reduce((earlier, later) -> later)
                .map(entry -> entry instanceof Entry.VoteCounted counted ? counted.ballots() : Map.<UUID, Ballot>of())
                .orElse(Map.of());
    }

    static Optional<Ballot> answer(Entry entry) {
        return switch (entry) {
            case Entry.Acclaimed acclaimed -> Optional.of(acclaimed.answer());
            case Entry.VoteCounted counted ->
                Optional.ofNullable(counted.result().winner());
            default -> Optional.empty();
        };
    }

    private <E extends Entry> Stream<E> all(Class<E> kind) {
        return entries.stream().map(Recorded::entry).filter(kind::isInstance).map(kind::cast);
    }

    private <E extends Entry> Optional<E> last(Class<E> kind) {
        return all(kind).reduce((earlier, later) -> later);
    }
}
