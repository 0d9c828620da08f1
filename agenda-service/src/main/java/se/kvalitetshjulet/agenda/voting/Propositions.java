package se.kvalitetshjulet.agenda.voting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The order in which the chair puts proposals to the board, so that each question can be answered with yes or no (KL 5:53).
 * Of two, the main proposal stands against the other. Of more, a counter-proposal to the main one is chosen first among the
 * rest, two at a time (kontrapropositionsordning), and the last question sets it against the main one.
 *
 * @param inOrder the proposals, the main one first
 */
public record Propositions(List<UUID> inOrder) {

    public Propositions {
        inOrder = List.copyOf(inOrder);
        if (inOrder.isEmpty()) {
            throw new IllegalArgumentException("nothing is proposed");
        }
    }

    /**
     * One question to the board.
     *
     * @param yes the proposal that a yes is for
     * @param no the proposal that a no is for; null when there is nothing but the main proposal
     * @param main whether it decides the matter, rather than which proposal is set against the main one
     */
    public record Question(UUID yes, @Nullable UUID no, boolean main) {}

    /**
     * The next question, or nothing when all have been answered.
     *
     * @param answers YES or NO to each question so far
     */
    public Optional<Question> next(List<Ballot> answers) {
        if (answers.size() >= questions()) {
            return Optional.empty();
        }
        var rest = rest(answers);
        return Optional.of(
                rest.size() > 1
                        ? new Question(rest.get(0), rest.get(1), false)
                        : new Question(inOrder.getFirst(), rest.isEmpty() ? null : rest.getFirst(), true));
    }

    /** What the board has decided, when every question has its answer. A lone proposal that gets a no leaves nothing. */
    public Optional<UUID> chosen(List<Ballot> answers) {
        if (answers.size() < questions()) {
            return Optional.empty();
        }
        return answers.getLast() == Ballot.YES
                ? Optional.of(inOrder.getFirst())
                : rest(answers.subList(0, questions() - 1)).stream().findFirst();
    }

    private int questions() {
        return Math.max(1, inOrder.size() - 1);
    }

    /** What may still be set against the main proposal. */
    private List<UUID> rest(List<Ballot> answers) {
        var rest = new ArrayList<>(inOrder.subList(1, inOrder.size()));
        answers.forEach(answer -> rest.remove(answer == Ballot.YES ? 1 : 0));
        return rest;
    }

    /** In words, for the minutes. */
    public String inWords() {
        return switch (inOrder.size()) {
            case 1 -> "Ordföranden frågar om nämnden bifaller förslaget.";
            case 2 -> "Ordföranden ställer förslagen mot varandra.";
            default ->
                "Ordföranden utser ett huvudförslag. De övriga förslagen ställs först mot varandra, två åt gången, för"
                        + " att utse ett motförslag (kontrapropositionsordning).";
        };
    }
}
