package se.kvalitetshjulet.agenda.sitting;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Propositions;
import se.kvalitetshjulet.agenda.voting.VoteResult;

/** The entries of an item with names in the place of ids. */
record InWords(Sitting sitting, Proceedings item) {

    private static final String ADMINISTRATION = "Förvaltningen";

    List<ProceedingsView.Disqualified> disqualified() {
        var all = new ArrayList<ProceedingsView.Disqualified>();
        for (var each : item.entries()) {
            if (each.entry() instanceof Entry.Disqualified(var member, var ground, var afterwards)) {
                all.add(new ProceedingsView.Disqualified(
                        each.number(), member, sitting.name(member), ground, ground.provision(), afterwards));
            }
        }
        return all;
    }

    List<ProceedingsView.Abstained> abstained() {
        var all = new ArrayList<ProceedingsView.Abstained>();
        for (var each : item.entries()) {
            if (each.entry() instanceof Entry.Abstained(var member)) {
                all.add(new ProceedingsView.Abstained(each.number(), member, sitting.name(member)));
            }
        }
        return all;
    }

    List<ProceedingsView.Proposal> proposals() {
        var all = new ArrayList<ProceedingsView.Proposal>();
        for (var each : item.entries()) {
            if (each.entry() instanceof Entry.Proposed(var proposal, var member, var text)) {
                all.add(new ProceedingsView.Proposal(each.number(), proposal, member, by(member), text));
            }
        }
        return all;
    }

    /** Each answer with the question that it was given to. */
    List<ProceedingsView.Answer> answers() {
        var all = new ArrayList<ProceedingsView.Answer>();
        var soFar = new ArrayList<Ballot>();
        for (var each : item.entries()) {
            var answer = Proceedings.answer(each.entry()).orElse(null);
            var asked = item.propositions().flatMap(order -> order.next(List.copyOf(soFar)));
            if (answer != null && asked.isPresent()) {
                all.add(new ProceedingsView.Answer(
                        each.number(), question(asked.get()), answer, result(each.entry()), ballots(each.entry())));
                soFar.add(answer);
            }
        }
        return all;
    }

    ProceedingsView.Question question(Propositions.Question asked) {
        return new ProceedingsView.Question(
                label(asked.yes()), asked.no() == null ? null : label(asked.no()), asked.main());
    }

    ProceedingsView.@Nullable Vote unfinishedVote() {
        var begun = item.unfinishedVote().orElse(null);
        for (var each : item.entries()) {
            if (begun != null && each.entry().equals(begun)) {
                return new ProceedingsView.Vote(each.number(), begun.vote(), begun.closed());
            }
        }
        return null;
    }

    List<ProceedingsView.Reservation> reservations() {
        var all = new ArrayList<ProceedingsView.Reservation>();
        for (var each : item.entries()) {
            if (each.entry() instanceof Entry.Reserved reserved) {
                all.add(new ProceedingsView.Reservation(
                        each.number(),
                        reserved.reservation(),
                        reserved.member(),
                        sitting.name(reserved.member()),
                        item.textOf(reserved).orElse(null)));
            }
        }
        return all;
    }

    /** {@code Förvaltningens förslag: …}, {@code Förnamn Efternamn (P): …}. */
    private String label(UUID proposal) {
        return item.proposal(proposal)
                .map(each -> by(each.member()) + ": " + each.text())
                .orElse("");
    }

    private String by(@Nullable UUID member) {
        return member == null ? ADMINISTRATION : sitting.name(member);
    }

    private static @Nullable VoteResult result(Entry entry) {
        return entry instanceof Entry.VoteCounted counted ? counted.result() : null;
    }

    private List<ProceedingsView.Cast> ballots(Entry entry) {
        return entry instanceof Entry.VoteCounted counted
                ? sitting.board().stream()
                        .filter(member -> counted.ballots().containsKey(member.memberId()))
                        .map(member -> new ProceedingsView.Cast(
                                member.memberId(),
                                sitting.name(member.memberId()),
                                counted.ballots().get(member.memberId())))
                        .toList()
                : List.of();
    }
}
