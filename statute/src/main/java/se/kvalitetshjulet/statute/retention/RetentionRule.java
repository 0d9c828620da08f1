package se.kvalitetshjulet.statute.retention;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Says whether a decision has to go. Years are counted as 1 § lagen (1930:173) does: they end on the day with the same
 * number, or where there is none on the last day of the month; what has to go goes from the day after.
 *
 * @param childYears how many years from birth what rests on the investigation of a child stays; 0 means that it does not stay
 *     longer than other things
 */
public record RetentionRule(ResearchSelection research, int childYears) {

    /** Years from the last entry to the last day that it stays. */
    private static final int YEARS = 5;

    /** As the law is. */
    public static final RetentionRule OF_THE_LAW = new RetentionRule(ResearchSelection.OF_THE_LAW, 30);

    public RetentionRule {
        if (childYears < 0) {
            throw new IllegalArgumentException("years are never negative");
        }
    }

    public Verdict judge(HeldDecision held, LocalDate today) {
        return open(held)
                .or(() -> time(held, today))
                .or(() -> file(held, today))
                .or(() -> child(held, today))
                .or(() -> research(held))
                .orElseGet(Verdict::erase);
    }

    /** The last day that a decision with this end and this last entry stays, if nothing else keeps it. */
    private static LocalDate keptUntil(LocalDate endedOn, LocalDate lastEntry) {
        return (lastEntry.isAfter(endedOn) ? lastEntry : endedOn).plusYears(YEARS);
    }

    private static Optional<Verdict> open(HeldDecision held) {
        if (held.overdue()) {
            return Optional.of(Verdict.keep(Keep.OVERDUE_CLOCK));
        }
        if (held.endedOn().isEmpty()) {
            return Optional.of(Verdict.keep(Keep.ONGOING));
        }
        return held.reportOpen() ? Optional.of(Verdict.keep(Keep.OPEN_REPORT)) : Optional.empty();
    }

    private static Optional<Verdict> time(HeldDecision held, LocalDate today) {
        return until(Keep.TIME_NOT_UP, keptUntil(held.endedOn().orElseThrow(), held.lastEntry()), today);
    }

    private static Optional<Verdict> file(HeldDecision held, LocalDate today) {
        return held.file().ongoing()
                ? Optional.of(Verdict.keep(Keep.SAME_FILE))
                : held.file().lastEntry().flatMap(last -> until(Keep.SAME_FILE, last.plusYears(YEARS), today));
    }

    private Optional<Verdict> child(HeldDecision held, LocalDate today) {
        return switch (held.subject()) {
            case CHILD_HOUSING -> Optional.of(Verdict.keep(Keep.PLACED_CHILD));
            case PLACEMENT ->
                ofPossibleChild(held).map(known -> Verdict.keep(known ? Keep.PLACED_CHILD : Keep.AGE_UNKNOWN));
            case CARE ->
                childYears == 0
                        ? Optional.empty()
                        : ofPossibleChild(held)
                                .flatMap(known -> known
                                        ? until(
                                                Keep.CHILD,
                                                held.birth()
                                                        .latest()
                                                        .orElseThrow()
                                                        .plusYears(childYears),
                                                today)
                                        : Optional.of(Verdict.keep(Keep.AGE_UNKNOWN)));
            case OTHER -> Optional.empty();
        };
    }

    /** Empty when it was no child; otherwise whether it is known when they were born. */
    private static Optional<Boolean> ofPossibleChild(HeldDecision held) {
        return held.birth().mayBeChildOn(held.decidedOn())
                ? Optional.of(held.birth().latest().isPresent())
                : Optional.empty();
    }

    /**
     * Of whom nobody has told who it is, nothing here could be found for research: what is kept for it is the file in the
     * case system.
     */
    private Optional<Verdict> research(HeldDecision held) {
        if (research.keepsAllOf(held.municipality())) {
            return Optional.of(Verdict.keep(Keep.RESEARCH_MUNICIPALITY));
        }
        if (!held.identified()) {
            return Optional.empty();
        }
        var day = held.birth().day();
        if (day.isEmpty()) {
            return Optional.of(Verdict.keep(Keep.BIRTHDAY_UNKNOWN));
        }
        return research.days().contains(day.getAsInt())
                ? Optional.of(Verdict.keep(Keep.RESEARCH_SELECTION))
                : Optional.empty();
    }

    private static Optional<Verdict> until(Keep why, LocalDate lastDay, LocalDate today) {
        return today.isAfter(lastDay) ? Optional.empty() : Optional.of(Verdict.keepUntil(why, lastDay));
    }
}
