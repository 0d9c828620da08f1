package se.kvalitetshjulet.agenda.delegation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision taken on the board's behalf, as everybody who reads the board's matters sees it.
 *
 * @param number {@code SOCN Del/2024 § 3}
 * @param path the number as it stands in a path, {@code 2024-3}
 * @param delegate the title of whoever decided
 * @param rowNumber the row of the delegation order, null for one taken in urgency
 * @param orderVersion the version of the order that was in force then
 * @param registryNumber the matter, null when there is none
 * @param urgent taken because the board's decision could not be awaited (KL 6 kap. 39 §)
 * @param notified whether the board has been told of it at a meeting that is closed
 * @param meetingId that meeting
 */
public record DelegatedDecision(
        String number,
        String path,
        LocalDate decidedOn,
        String delegate,
        String what,
        @Nullable String rowNumber,
        @Nullable Integer orderVersion,
        String provision,
        @Nullable String registryNumber,
        boolean urgent,
        boolean notified,
        @Nullable UUID meetingId) {}
