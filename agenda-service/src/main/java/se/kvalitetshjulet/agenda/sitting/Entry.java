package se.kvalitetshjulet.agenda.sitting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.voting.Ballot;
import se.kvalitetshjulet.agenda.voting.Disqualification;
import se.kvalitetshjulet.agenda.voting.VoteResult;

/** One thing that has happened at a meeting. Kept as JSON under the name of its record, which therefore never changes. */
public sealed interface Entry {

    /** The chair opened the meeting. */
    record Opened(Instant at) implements Entry {}

    /** The chair closed the meeting. */
    record Closed(Instant at) implements Entry {}

    /** Somebody elected came. */
    record Arrived(UUID member, Instant at, boolean remote) implements Entry {}

    /** Somebody elected left. */
    record Departed(UUID member, Instant at) implements Entry {}

    /** Who is to approve the minutes with the chair, and when and where (val av justerare). A later one takes its place. */
    record CheckersElected(List<UUID> members, LocalDate day, String place) implements Entry {

        public CheckersElected {
            members = List.copyOf(members);
        }
    }

    /** Somebody presides for the time, when neither the chair nor a vice chair can. A later one takes its place. */
    record ChairElected(UUID member) implements Entry {}

    /** The secretary has the minutes approved with ink, because no checkers log in. */
    record SignedOnPaper(List<Integer> paragraphs, LocalDate on) implements Entry {

        public SignedOnPaper {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** Whether the item is exercise of authority against an individual. A later one takes its place. */
    record Authority(boolean against) implements Entry {}

    /**
     * Somebody is disqualified in the item.
     *
     * @param afterwards why it was recorded only after the decision, or null for before it
     */
    record Disqualified(
            UUID member,
            Disqualification.Ground ground,
            @Nullable String afterwards) implements Entry {}

    /** Somebody takes no part in the decision, and says so before it is taken. */
    record Abstained(UUID member) implements Entry {}

    /**
     * A proposal (yrkande).
     *
     * @param member null for the administration's
     */
    record Proposed(UUID proposal, @Nullable UUID member, String text) implements Entry {}

    /** The order in which the chair asks, the main proposal first. A later one takes its place. */
    record Ordered(List<UUID> proposals) implements Entry {

        public Ordered {
            proposals = List.copyOf(proposals);
        }
    }

    /** The board has answered a question by acclamation. */
    record Acclaimed(Ballot answer) implements Entry {}

    /**
     * Somebody asked for a vote on the question.
     *
     * @param closed in elections and appointments
     */
    record VoteBegun(UUID vote, boolean closed) implements Entry {}

    /**
     * A vote is counted.
     *
     * @param ballots by name; empty for a closed vote
     */
    record VoteCounted(UUID vote, Map<UUID, Ballot> ballots, VoteResult result) implements Entry {

        public VoteCounted {
            ballots = Map.copyOf(ballots);
        }
    }

    /**
     * Somebody dissents from the decision.
     *
     * @param text what they say, or null until it has been handed in
     */
    record Reserved(UUID reservation, UUID member, @Nullable String text) implements Entry {}

    /** What somebody who has made a reservation has handed in in writing. */
    record ReservationWritten(UUID reservation, String text) implements Entry {}

    /** An earlier entry was wrong. */
    record Withdrawn(int number, String reason) implements Entry {}
}
