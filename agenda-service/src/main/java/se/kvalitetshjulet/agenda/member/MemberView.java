package se.kvalitetshjulet.agenda.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the board with all their terms.
 *
 * @param terms those that stand, the latest first
 * @param recorded all that has been recorded of them, the latest first; what was corrected is still there
 * @param version for {@code If-Match}; grows with all that is recorded
 */
public record MemberView(UUID memberId, String name, List<TermView> terms, List<RecordedView> recorded, long version) {

    /**
     * A term of office.
     *
     * @param login only for those who keep the register
     */
    public record TermView(
            UUID termId,
            String name,
            String party,
            Seat seat,
            Office office,
            @Nullable Integer order,
            @Nullable String login,
            LocalDate from,
            @Nullable LocalDate to) {

        public static TermView of(Term term, boolean keepsRegister) {
            return new TermView(
                    term.id(),
                    term.name(),
                    term.party(),
                    term.seat(),
                    term.office(),
                    term.order() == 0 ? null : term.order(),
                    keepsRegister ? term.login() : null,
                    term.from(),
                    term.to());
        }
    }

    /** A term as somebody recorded it. */
    public record RecordedView(
            TermView term,
            int version,
            boolean struck,
            @Nullable String reason,
            String recordedBy,
            Instant recordedAt) {

        static RecordedView of(Terms.Recorded recorded, boolean keepsRegister) {
            return new RecordedView(
                    TermView.of(recorded.term(), keepsRegister),
                    recorded.version(),
                    recorded.struck(),
                    recorded.reason(),
                    recorded.recordedBy(),
                    recorded.recordedAt());
        }
    }
}
