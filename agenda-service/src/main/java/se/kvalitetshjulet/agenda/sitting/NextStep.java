package se.kvalitetshjulet.agenda.sitting;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaProblem;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.DecidingRule;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.agenda.voting.Vote;
import se.kvalitetshjulet.kit.problem.Refusal;

/**
 * What may happen next in an item. Each verb answers with the entry that is to be recorded, or refuses by the name of the
 * rule.
 *
 * @param secret whether the item is: else what is written here comes to be read by all
 */
record NextStep(Sitting sitting, Proceedings item, boolean secret) {

    /** Refuses a decision that the board may not take now, or that is not what it has answered. */
    void requireDecidable(DecidingRule.Intended decision) {
        requireQuorum();
        requireNoVote();
        new FollowsFromAnswers(item).require(decision);
    }

    Entry disqualify(UUID member, Disqualification.Ground ground) {
        requireElected(member);
        if (item.disqualifiedIds().contains(member)) {
            throw Refusal.ofField("memberId", "Jävet är redan antecknat.");
        }
        requireUnanswered("Ta först tillbaka svaren på propositionerna: de gavs medan ledamoten deltog.");
        return new Entry.Disqualified(member, ground, null);
    }

    /** One that was forgotten before the decision, when nothing in the record shows that the member took part. */
    Entry disqualifyAfterwards(UUID member, Disqualification.Ground ground, String reason) {
        requireElected(member);
        if (item.disqualifiedIds().contains(member)) {
            throw Refusal.ofField("memberId", "Jävet är redan antecknat.");
        }
        refuseIdentityNumber("reason", reason);
        if (item.hasTakenPart(member)) {
            throw reliedOn(
                    "Nämnden har röstat i ärendet, eller så har ledamoten yrkat något, avstått eller reserverat sig. Då kan det"
                            + " inte föras in att ledamoten hade lämnat rummet.");
        }
        var corrected = new Entry.Disqualified(member, ground, reason.strip());
        if (sitting.rollCall().isKnown()) {
            item.with(corrected).serving().quorum().requireMet();
        }
        return corrected;
    }

    /** Whoever takes part in dealing with an item may abstain from deciding it (KL 4:25), except where it is authority. */
    Entry abstain(UUID member) {
        requireServing(member);
        if (item.isAuthority()) {
            throw Vote.abstentionRefused();
        }
        return new Entry.Abstained(member);
    }

    Entry setAuthority(boolean against) {
        if (!item.answers().isEmpty()) {
            throw reliedOn("Ta först tillbaka svaren på propositionerna: de gavs innan det var sagt.");
        }
        if (against && !item.abstained().isEmpty()) {
            throw reliedOn("Någon har avstått från att delta i beslutet. Ta först tillbaka det.");
        }
        return new Entry.Authority(against);
    }

    Entry propose(@Nullable UUID member, String text) {
        if (member != null) {
            requireServing(member);
        }
        refuseIdentityNumber("text", text);
        requireUnanswered("Ta först tillbaka svaren på propositionerna.");
        return new Entry.Proposed(UUID.randomUUID(), member, text.strip());
    }

    Entry order(List<UUID> inOrder) {
        var proposed = item.proposals().stream().map(Entry.Proposed::proposal).collect(Collectors.toSet());
        if (proposed.isEmpty()) {
            throw nothingProposed();
        }
        if (!proposed.equals(new HashSet<>(inOrder)) || inOrder.size() != proposed.size()) {
            throw Refusal.ofField("proposalIds", "Ta med varje yrkande en gång, huvudförslaget först.");
        }
        requireUnanswered("Ta först tillbaka svaren på propositionerna.");
        return new Entry.Ordered(inOrder);
    }

    Entry acclaim(Ballot answer) {
        requireQuestion();
        if (answer == Ballot.ABSTAIN) {
            throw Refusal.ofField("answer", "Nämnden svarar ja eller nej.");
        }
        return new Entry.Acclaimed(answer);
    }

    Entry beginVote(boolean closed) {
        requireQuestion();
        if (closed && item.isAuthority()) {
            throw Refusal.ofField(
                    "closed", "Ärendet är myndighetsutövning mot en enskild. Omröstningen är öppen (5 kap. 54 § KL).");
        }
        return new Entry.VoteBegun(UUID.randomUUID(), closed);
    }

    Entry countByName(Map<UUID, Ballot> ballots, @Nullable Ballot casting) {
        var begun = begun(false);
        return new Entry.VoteCounted(begun.vote(), ballots, vote().byName(ballots, casting));
    }

    Entry countClosed(int yes, int no, int blank, @Nullable Ballot drawn) {
        var begun = begun(true);
        return new Entry.VoteCounted(begun.vote(), Map.of(), vote().closed(yes, no, blank, drawn));
    }

    /**
     * A reservation is announced before the meeting ends, by one who has taken part in the decision (KL 4:27).
     *
     * @param decided whether there is a decision to dissent from
     */
    Entry reserve(UUID member, @Nullable String text, boolean decided) {
        if (!decided) {
            throw new Refusal(AgendaProblem.ITEM_STATE, "Ärendet är inte avgjort. För in beslutet före reservationen.");
        }
        requireServing(member);
        if (item.abstained().contains(member)) {
            throw new Refusal(
                    AgendaProblem.RESERVATION_REFUSED,
                    "Den som har avstått från att delta i beslutet kan inte reservera sig mot det (4 kap. 27 § KL).");
        }
        if (text != null) {
            refuseIdentityNumber("text", text);
        }
        return new Entry.Reserved(UUID.randomUUID(), member, text == null || text.isBlank() ? null : text.strip());
    }

    Entry writeReservation(UUID reservation, String text) {
        if (item.reservations().stream().noneMatch(each -> each.reservation().equals(reservation))) {
            throw Refusal.notFound();
        }
        refuseIdentityNumber("text", text);
        return new Entry.ReservationWritten(reservation, text.strip());
    }

    /**
     * Refuses to take back what something later rests on.
     *
     * @param decided whether the board has decided the item: it did so on its answers
     */
    void requireWithdrawable(Recorded recorded, boolean decided) {
        boolean reliedOn = switch (recorded.entry()) {
            case Entry.Proposed proposed ->
                !item.answers().isEmpty() || item.unfinishedVote().isPresent();
            case Entry.Ordered ordered ->
                !item.answers().isEmpty() || item.unfinishedVote().isPresent();
            case Entry.Disqualified disqualified ->
                (disqualified.afterwards() == null && !item.answers().isEmpty())
                        || item.restsOnServing(item.without(recorded));
            case Entry.Authority authority ->
                decided
                        || !item.answers().isEmpty()
                        || (!item.abstained().isEmpty()
                                && item.without(recorded).isAuthority());
            case Entry.VoteBegun begun -> isCounted(begun);
            case Entry.Acclaimed acclaimed -> decided || isFollowedByAnswer(recorded);
            case Entry.VoteCounted counted -> decided || isFollowedByAnswer(recorded);
            default -> false;
        };
        if (reliedOn) {
            throw reliedOn("Ta först tillbaka det som kom senare i ärendet, det sista först.");
        }
    }

    private Vote vote() {
        return new Vote(item.serving(), item.disqualifiedIds(), item.isAuthority());
    }

    private Entry.VoteBegun begun(boolean closed) {
        return item.unfinishedVote()
                .filter(vote -> vote.closed() == closed)
                .orElseThrow(() -> new Refusal(
                        AgendaProblem.NO_VOTE_BEGUN,
                        closed
                                ? "Ingen sluten omröstning pågår i ärendet. Börja en först."
                                : "Ingen öppen omröstning pågår i ärendet. Börja en först."));
    }

    private void requireQuestion() {
        requireNoVote();
        if (item.question().isEmpty()) {
            throw nothingProposed();
        }
        requireQuorum();
    }

    /** A board that keeps no register of its members cannot be counted. */
    private void requireQuorum() {
        if (sitting.rollCall().isKnown()) {
            item.serving().quorum().requireMet();
        }
    }

    private void requireNoVote() {
        if (item.unfinishedVote().isPresent()) {
            throw new Refusal(
                    AgendaProblem.VOTE_UNFINISHED,
                    "En omröstning i ärendet är inte räknad. Räkna den, eller ta tillbaka den.");
        }
    }

    private void requireUnanswered(String advice) {
        if (!item.answers().isEmpty() || item.unfinishedVote().isPresent()) {
            throw reliedOn(advice);
        }
    }

    private void requireServing(UUID member) {
        requireElected(member);
        if (item.disqualifiedIds().contains(member)) {
            throw new Refusal(
                    AgendaProblem.VOTER_DISQUALIFIED,
                    "Ledamoten är jävig i ärendet och får inte delta (6 kap. 30 § KL).");
        }
        if (!item.serving().includes(member)) {
            throw Refusal.ofField("memberId", "Ledamoten tjänstgör inte i ärendet.");
        }
    }

    private void requireElected(UUID member) {
        if (sitting.member(member).isEmpty()) {
            throw Refusal.ofField("memberId", "Ingen i nämnden den dagen.");
        }
    }

    private void refuseIdentityNumber(String field, String text) {
        if (!secret) {
            Secrecy.refuseIdentityNumber(field, text);
        }
    }

    private boolean isCounted(Entry.VoteBegun begun) {
        return item.votes().anyMatch(each -> each.vote().equals(begun.vote()));
    }

    private boolean isFollowedByAnswer(Recorded recorded) {
        return item.unfinishedVote().isPresent()
                || item.entries().stream()
                        .anyMatch(later -> later.number() > recorded.number()
                                && Proceedings.answer(later.entry()).isPresent());
    }

    private static Refusal nothingProposed() {
        return new Refusal(
                AgendaProblem.NOTHING_PROPOSED,
                "Det finns inget att ställa proposition på. För in yrkandena och ordningen mellan dem först.");
    }

    private static Refusal reliedOn(String advice) {
        return new Refusal(AgendaProblem.ENTRY_RELIED_ON, advice);
    }
}
