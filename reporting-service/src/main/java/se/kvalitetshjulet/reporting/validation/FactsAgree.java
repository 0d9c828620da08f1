package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.CODES;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.DATES;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.UNITS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Whether what the report counts agrees with the calendar, the organisation and the code lists. */
final class FactsAgree {

    private FactsAgree() {}

    static Finding dates(Evidence.Each<Evidence.DatedCourse> courses) {
        var seen = new Seen();
        var faults = new Faults();
        courses.forEach(course -> {
            seen.one();
            outOfOrder(course).ifPresent(faults::add);
        });
        if (seen.nothing()) {
            return Finding.notApplicable(DATES, "Inget i underlaget har några datum att jämföra.");
        }
        return Finding.of(
                DATES,
                faults,
                "Alla datum kommer i ordning.",
                "Rätta datumet i verksamhetssystemet, och ta fram rapporten på nytt när rättelsen har kommit in.");
    }

    private static Optional<Fault> outOfOrder(Evidence.DatedCourse course) {
        for (int place = 1; place < course.days().size(); place++) {
            Evidence.Dated before = course.days().get(place - 1);
            Evidence.Dated after = course.days().get(place);
            if (after.day().isBefore(before.day())) {
                return Optional.of(Fault.ofDecision(
                        course.what(),
                        "Datum för " + after.what() + " är " + after.day() + ", före datum för " + before.what() + ", "
                                + before.day() + ".",
                        course.decisionId()));
            }
        }
        return Optional.empty();
    }

    static Finding units(Evidence.Each<Evidence.UnitUse> uses, @Nullable BiPredicate<String, LocalDate> organisation) {
        if (organisation == null) {
            return Finding.notApplicable(
                    UNITS, "Nämndens enheter är inte inlagda här, så det finns inget att jämföra med.");
        }
        var seen = new Seen();
        var missing = new TreeMap<String, MissingUnit>();
        uses.forEach(use -> {
            seen.one();
            if (!organisation.test(use.unit(), use.day())) {
                missing.computeIfAbsent(use.unit(), _ -> new MissingUnit(use)).usedBy(use);
            }
        });
        if (seen.nothing()) {
            return Finding.notApplicable(UNITS, "Inget i rapporten hör till någon enhet.");
        }
        return Finding.of(
                UNITS,
                missing.values().stream().map(MissingUnit::fault).toList(),
                "Alla enheter fanns i organisationen.",
                "Lägg in enheten med rätt datum i organisationen, eller rätta den i verksamhetssystemet, och ta fram rapporten"
                        + " på nytt.");
    }

    static Finding codes(List<Evidence.CodeUse> codes) {
        if (codes.isEmpty()) {
            return Finding.notApplicable(CODES, "Rapporten skriver inte ut några koder.");
        }
        return Finding.of(
                CODES,
                codes.stream()
                        .filter(code -> code.word() == null)
                        .map(code -> Fault.of(code.list() + ": " + code.code(), null))
                        .distinct()
                        .toList(),
                "Alla koder har ett ord.",
                "Be systemförvaltaren lägga in ordet i kodlistan, och ta fram rapporten på nytt.");
    }

    /** Whether there was anything to look at. */
    private static final class Seen {

        private boolean any;

        void one() {
            any = true;
        }

        boolean nothing() {
            return !any;
        }
    }

    /** A unit that did not exist when it was used, with the first use and the day of the last. There are few units, and many uses. */
    private static final class MissingUnit {

        private static final Comparator<Evidence.UnitUse> EARLIEST =
                Comparator.comparing(Evidence.UnitUse::day).thenComparing(Evidence.UnitUse::decisionId);

        private Evidence.UnitUse first;
        private LocalDate last;

        MissingUnit(Evidence.UnitUse use) {
            first = use;
            last = use.day();
        }

        void usedBy(Evidence.UnitUse use) {
            first = EARLIEST.compare(use, first) < 0 ? use : first;
            last = use.day().isAfter(last) ? use.day() : last;
        }

        Fault fault() {
            String then = "Den fanns inte den " + first.day();
            return Fault.ofDecision(
                    "Enheten " + first.unit(),
                    last.equals(first.day())
                            ? then + "."
                            : then + ", och så är det för beslut till och med den " + last + ".",
                    first.decisionId());
        }
    }
}
