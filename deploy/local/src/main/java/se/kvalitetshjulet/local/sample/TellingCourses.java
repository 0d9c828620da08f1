package se.kvalitetshjulet.local.sample;

import static se.kvalitetshjulet.local.sample.Offering.CONTACT_FAMILY;
import static se.kvalitetshjulet.local.sample.Offering.CONTACT_PERSON;
import static se.kvalitetshjulet.local.sample.Offering.HOME_CARE;
import static se.kvalitetshjulet.local.sample.Offering.HOUSING_SUPPORT;
import static se.kvalitetshjulet.local.sample.Offering.HOUSING_WITH_SERVICE;
import static se.kvalitetshjulet.local.sample.Offering.LSS_ADULT_HOUSING;
import static se.kvalitetshjulet.local.sample.Offering.LSS_COMPANION_SERVICE;
import static se.kvalitetshjulet.local.sample.Offering.LSS_CONTACT_PERSON;
import static se.kvalitetshjulet.local.sample.Offering.LSS_SHORT_TERM_STAY;
import static se.kvalitetshjulet.local.sample.Offering.RELIEF;
import static se.kvalitetshjulet.local.sample.Offering.SPECIAL_HOUSING;
import static se.kvalitetshjulet.local.sample.SampleMunicipality.NOTE;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import se.kvalitetshjulet.contracts.decision.DecisionClosed.Cause;
import se.kvalitetshjulet.contracts.decision.OfferRecorded.Outcome;
import se.kvalitetshjulet.contracts.decision.Person;

/** Decisions that each show something the law, or the recording of events, has a rule for. */
final class TellingCourses {

    /**
     * @param decidedOn as the decision was first recorded
     * @param course all that happens, the decision itself included
     */
    record Telling(LocalDate decidedOn, BiFunction<SampleDecision, LocalDate, SampleDecision> course) {}

    private TellingCourses() {}

    static List<Telling> all() {
        return List.of(
                // Three months from the last of November end on the leap day, and it starts on that very day.
                on("2023-11-30", (it, on) -> it.made(SPECIAL_HOUSING, on, null).started(day("2024-02-29"))),
                // In time on the last day of March; its time runs out that evening.
                on(
                        "2023-12-31",
                        (it, on) -> it.made(CONTACT_PERSON, on, null)
                                .explained(day("2024-04-02"), "NO_STAFF", null)
                                .started(day("2024-05-14"))),
                // Recorded a month too early, which would have made it late in the quiet quarter.
                on(
                        "2023-12-22",
                        (it, on) -> it.made(LSS_CONTACT_PERSON, on, null)
                                .recordedLater(31)
                                .corrected(day("2024-02-05"), "decidedOn", "2024-01-22")
                                .started(day("2024-04-02"))),
                // A start recorded in the new year had been before it.
                on(
                        "2023-09-28",
                        (it, on) -> it.made(SPECIAL_HOUSING, on, EverydayCourse.person())
                                .started(day("2024-01-12"))
                                .corrected(day("2024-01-15"), "startedOn", "2023-12-27")),
                // Recorded a month too late: when that is corrected, it was overdue already.
                on(
                        "2024-05-16",
                        (it, on) -> it.made(CONTACT_FAMILY, on, null)
                                .corrected(day("2024-06-20"), "decidedOn", "2024-04-16")
                                .started(day("2024-08-01"))),
                on(
                        "2024-02-12",
                        (it, on) -> it.made(HOME_CARE, on, "HEMTJANST-NORR", null)
                                .started(day("2024-02-14"))
                                .corrected(day("2024-02-20"), "unit", "HEMTJANST-SODER")),
                on(
                        "2024-01-15",
                        (it, on) -> it.made(CONTACT_PERSON, on, "VUXEN", null)
                                .corrected(day("2024-01-18"), "unit", "VUXEN-STOD")
                                .started(day("2024-03-11"))),
                // Thought to be whole, was a part.
                on(
                        "2024-06-03",
                        (it, on) -> it.made(HOUSING_SUPPORT, on, null)
                                .started(day("2024-06-17"))
                                .corrected(day("2024-07-01"), "extent", "PART")
                                .started(day("2024-10-15"))),
                // The system that executes told of it a week before the one that decides told of the decision.
                on(
                        "2024-09-02",
                        (it, on) -> it.made(HOME_CARE, on, EverydayCourse.person())
                                .recordedLater(9)
                                .started(day("2024-09-03"))),
                on(
                        "2024-03-04",
                        (it, on) -> it.made(SPECIAL_HOUSING, on, EverydayCourse.person())
                                .offered(day("2024-03-20"), Outcome.DECLINED, NOTE + ": vill bo i tätorten.")
                                .offered(day("2024-05-02"), Outcome.DECLINED, NOTE + ": vill ha egen uteplats.")
                                .explained(day("2024-06-05"), "OFFER_DECLINED", NOTE + ": har tackat nej två gånger.")
                                .offered(day("2024-08-19"), Outcome.ACCEPTED, null)
                                .started(day("2024-08-26"))),
                on(
                        "2024-04-08",
                        (it, on) -> it.made(LSS_COMPANION_SERVICE, on, null)
                                .startedInPart(day("2024-05-06"), NOTE + ": kvällarna saknas.")
                                .explained(day("2024-07-09"), "NO_STAFF", null)
                                .started(day("2024-11-04"))),
                on(
                        "2024-05-20",
                        (it, on) -> it.made(RELIEF, on, null)
                                .startedInPart(day("2024-06-10"), NOTE + ": varannan helg saknas.")
                                .explained(day("2024-08-21"), "NO_STAFF", null)),
                on(
                        "2023-03-06",
                        (it, on) -> it.made(LSS_CONTACT_PERSON, on, null)
                                .started(day("2023-04-17"))
                                .interrupted(day("2023-06-12"), "STAFF_LEFT")
                                .resumed(day("2023-08-28"))),
                on(
                        "2023-02-13",
                        (it, on) -> it.made(CONTACT_PERSON, on, null)
                                .started(day("2023-04-03"))
                                .interrupted(day("2023-05-22"), "STAFF_LEFT")
                                .explained(day("2023-08-23"), "NO_STAFF", null)
                                .resumed(day("2023-10-16"))),
                on(
                        "2023-10-09",
                        (it, on) -> it.made(CONTACT_FAMILY, on, EverydayCourse.person())
                                .started(day("2023-12-04"))
                                .interrupted(day("2024-02-19"), "PROVIDER_CEASED")
                                .explained(day("2024-05-20"), "NO_STAFF", NOTE + ": ny familj utreds.")
                                .resumed(day("2024-09-09"))),
                // Interrupted on the last day that leaves the quarter quiet.
                on(
                        "2023-09-04",
                        (it, on) -> it.made(LSS_SHORT_TERM_STAY, on, null)
                                .started(day("2023-10-02"))
                                .interrupted(day("2023-12-31"), "PLACE_LOST")
                                .resumed(day("2024-04-22"))),
                // Interrupted again while it was interrupted, which cannot be used, and still so at the end.
                on(
                        "2024-01-29",
                        (it, on) -> it.made(LSS_CONTACT_PERSON, on, null)
                                .started(day("2024-03-18"))
                                .interrupted(day("2024-06-24"), "STAFF_LEFT")
                                .interrupted(day("2024-07-01"), "STAFF_LEFT")
                                .explained(day("2024-09-25"), "NO_STAFF", null)),
                on(
                        "2024-02-05",
                        (it, on) -> it.made(CONTACT_FAMILY, on, null)
                                .started(day("2024-04-02"))
                                .interrupted(day("2024-05-27"), "PROVIDER_CEASED")
                                .closed(day("2024-09-16"), Cause.NEED_CEASED)),
                on(
                        "2024-01-08",
                        (it, on) -> it.made(LSS_ADULT_HOUSING, on, EverydayCourse.person())
                                .offered(day("2024-03-01"), Outcome.DECLINED, NOTE + ": vill inte flytta från orten.")
                                .explained(day("2024-04-09"), "NO_VACANCY", NOTE + ": nytt boende byggs.")),
                on("2023-05-08", late(SPECIAL_HOUSING, "2023-09-04", Cause.DECEASED)),
                on("2023-06-19", late(HOUSING_WITH_SERVICE, "2023-11-20", Cause.MOVED)),
                on("2024-02-26", late(CONTACT_PERSON, "2024-06-10", Cause.WITHDRAWN)),
                on("2024-03-18", late(CONTACT_FAMILY, "2024-07-22", Cause.NEED_CEASED)),
                on("2024-04-22", late(SPECIAL_HOUSING, "2024-10-07", Cause.REPLACED)),
                on("2024-05-06", late(LSS_CONTACT_PERSON, "2024-11-25", Cause.OTHER)),
                // Protected identity, which was recorded as an ordinary one.
                on(
                        "2024-07-15",
                        (it, on) -> it.made(HOME_CARE, on, EverydayCourse.person())
                                .started(day("2024-07-16"))
                                .correctedPerson(
                                        day("2024-07-17"),
                                        new Person(
                                                SampleMunicipality.TEST_IDENTITY,
                                                SampleMunicipality.TEST_NAME,
                                                true))));
    }

    private static BiFunction<SampleDecision, LocalDate, SampleDecision> late(
            Offering offering, String closedOn, Cause cause) {
        return (it, on) -> it.made(offering, on, null)
                .explained(on.plusMonths(3).plusDays(1), "NO_VACANCY", null)
                .closed(day(closedOn), cause);
    }

    private static Telling on(String date, BiFunction<SampleDecision, LocalDate, SampleDecision> course) {
        return new Telling(day(date), course);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
