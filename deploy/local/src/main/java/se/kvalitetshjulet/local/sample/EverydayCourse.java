package se.kvalitetshjulet.local.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.kvalitetshjulet.contracts.decision.DecisionClosed.Cause;
import se.kvalitetshjulet.contracts.decision.OfferRecorded.Outcome;
import se.kvalitetshjulet.contracts.decision.Person;

/** What usually happens to decisions, drawn by chance: most are executed in time, more and more of 2024's are not. */
final class EverydayCourse {

    /** A day that never comes within the sample. */
    private static final LocalDate NEVER = LocalDate.parse("2099-01-01");

    private static final List<String> INTERRUPTION_REASONS =
            List.of("STAFF_LEFT", "STAFF_LEFT", "CLIENT_AWAY", "PLACE_LOST", "PROVIDER_CEASED", "CLIENT_DECLINED");
    private static final List<Cause> CAUSES_BEFORE_START = List.of(
            Cause.WITHDRAWN,
            Cause.WITHDRAWN,
            Cause.NEED_CEASED,
            Cause.DECEASED,
            Cause.MOVED,
            Cause.REPLACED,
            Cause.OTHER);
    private static final List<Cause> CAUSES_AFTER_START =
            List.of(Cause.NEED_CEASED, Cause.NEED_CEASED, Cause.DECEASED, Cause.DECEASED, Cause.MOVED, Cause.REPLACED);

    private final Random random;
    private final Chance chance;
    private final QuietQuarter quiet;

    EverydayCourse(Random random) {
        this.random = random;
        this.chance = new Chance(random);
        this.quiet = new QuietQuarter(random);
    }

    void play(SampleDecision decision, Offering offering, LocalDate decidedOn) {
        decision.made(offering, decidedOn, chance.of(0.16) ? person() : null);
        boolean late = chance.of(offering.lateShare() * pressure(decidedOn));
        if (chance.of(0.06)) {
            LocalDate wanted = decidedOn.plusDays(late ? chance.between(95, 170) : chance.between(4, 85));
            decision.closed(quiet.endOf(decidedOn, wanted), chance.oneOf(CAUSES_BEFORE_START));
        } else {
            LocalDate start = quiet.endOf(decidedOn, late ? lateStart(decidedOn) : inTime(offering, decidedOn));
            offers(decision, offering, decidedOn, start);
            explanation(decision, offering, decidedOn, start);
            start(decision, offering, decidedOn, start);
        }
    }

    static Person person() {
        return new Person(SampleMunicipality.TEST_IDENTITY, SampleMunicipality.TEST_NAME, false);
    }

    /** How much harder it is than usual to find places and people; it gets worse through 2024. */
    private static double pressure(LocalDate day) {
        return day.getYear() == 2023 ? 0.6 : 1.5 + day.getMonthValue() * 0.2;
    }

    private LocalDate inTime(Offering offering, LocalDate decidedOn) {
        return decidedOn.plusDays(offering.daysInTime(random));
    }

    private LocalDate lateStart(LocalDate decidedOn) {
        return chance.of(0.35) ? NEVER : decidedOn.plusDays(chance.between(94, 330));
    }

    private void offers(SampleDecision decision, Offering offering, LocalDate decidedOn, LocalDate start) {
        if (!offering.isOffered()) {
            return;
        }
        long daysToStart = Math.min(start.toEpochDay() - decidedOn.toEpochDay(), 200);
        if (daysToStart > 30 && chance.of(0.3)) {
            decision.offered(
                    decidedOn.plusDays(chance.between(10, (int) daysToStart / 2)),
                    Outcome.DECLINED,
                    chance.of(0.5) ? SampleMunicipality.NOTE + ": vill bo närmare anhöriga." : null);
        }
        if (daysToStart > 12 && !start.equals(NEVER)) {
            decision.offered(start.minusDays(chance.between(3, 10)), Outcome.ACCEPTED, null);
        } else if (start.equals(NEVER) && chance.of(0.2)) {
            decision.offered(Recording.LAST_DAY.minusDays(chance.between(1, 6)), Outcome.PENDING, null);
        }
    }

    private void explanation(SampleDecision decision, Offering offering, LocalDate decidedOn, LocalDate start) {
        LocalDate due = decidedOn.plusMonths(3);
        if (start.isAfter(due) && chance.of(0.9)) {
            decision.explained(
                    due.plusDays(chance.between(0, 2)),
                    reasonOfDelay(offering),
                    chance.of(0.4) ? SampleMunicipality.NOTE + ": kön gås igenom varje vecka." : null);
        }
    }

    private String reasonOfDelay(Offering offering) {
        int drawn = random.nextInt(10);
        if (drawn < 6) {
            return switch (offering) {
                case SPECIAL_HOUSING, HOUSING_WITH_SERVICE, LSS_ADULT_HOUSING, LSS_CHILD_HOUSING, LSS_SHORT_TERM_STAY ->
                    "NO_VACANCY";
                default -> "NO_STAFF";
            };
        }
        return drawn < 8 ? "OFFER_DECLINED" : drawn < 9 ? "WISHES_TO_WAIT" : "OTHER";
    }

    private void start(SampleDecision decision, Offering offering, LocalDate decidedOn, LocalDate start) {
        int daysToStart = (int) Math.min(start.toEpochDay() - decidedOn.toEpochDay(), 60);
        if (offering.canStartInPart() && daysToStart > 10 && chance.of(0.3)) {
            decision.startedInPart(
                    decidedOn.plusDays(chance.between(3, daysToStart - 2)),
                    SampleMunicipality.NOTE + ": helgerna saknas.");
        }
        decision.started(start);
        if (!start.equals(NEVER)) {
            afterStart(decision, offering, start);
        }
    }

    private void afterStart(SampleDecision decision, Offering offering, LocalDate start) {
        if (chance.of(0.09)) {
            LocalDate interrupted = start.plusDays(chance.between(25, 200));
            decision.interrupted(interrupted, chance.oneOf(INTERRUPTION_REASONS));
            boolean late = chance.of(interrupted.getYear() == 2023 ? 0.2 : 0.4);
            LocalDate wanted = chance.of(0.3) && late
                    ? NEVER
                    : interrupted.plusDays(late ? chance.between(95, 200) : chance.between(5, 70));
            LocalDate end = quiet.endOf(interrupted, wanted);
            if (chance.of(0.2)) {
                decision.closed(end, chance.oneOf(CAUSES_AFTER_START));
            } else {
                decision.resumed(end);
            }
        } else if (chance.of(offering == Offering.SHORT_TERM_HOUSING ? 0.7 : 0.12)) {
            decision.closed(start.plusDays(chance.between(20, 300)), chance.oneOf(CAUSES_AFTER_START));
        }
    }
}
