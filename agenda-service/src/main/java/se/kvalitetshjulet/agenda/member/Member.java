package se.kvalitetshjulet.agenda.member;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the board, as they sit on the day that was asked about.
 *
 * @param order a substitute's place in the order in which substitutes step in, from 1; 0 for an ordinary member
 * @param login the {@code sub} of their login, or null for one who does not log in
 */
public record Member(
        UUID memberId,
        String name,
        String party,
        Seat seat,
        Office office,
        int order,
        @Nullable String login) {}
