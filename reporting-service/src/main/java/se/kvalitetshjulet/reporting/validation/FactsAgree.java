package se.kvalitetshjulet.reporting.validation;

import static se.kvalitetshjulet.reporting.validation.ValidationRule.CODES;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.DATES;
import static se.kvalitetshjulet.reporting.validation.ValidationRule.UNITS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Whether what the report counts agrees with the calendar, the organisation and the code lists. */
final class FactsAgree {

    private FactsAgree() {}

    static Finding dates(Evidence.Each<Evidence.DatedCourse> courses) {
        Faults found = Faults.in(courses, FactsAgree::outOfOrder);
        if (!found.anythingToLookAt()) {
            return Finding.notApplicable(DATES, "Inget i underlaget har några datum att jämföra.");
        }
        return Finding.of(
                DATES,
                found.sorted(),
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
        Faults found = Faults.in(
                uses,
                use -> Optional.of(use)
                        .filter(each -> !organisation.test(each.unit(), each.day()))
                        .map(each -> Fault.ofDecision(
                                "Enheten " + each.unit(),
                                "Den fanns inte den " + each.day() + ".",
                                each.decisionId())));
        if (!found.anythingToLookAt()) {
            return Finding.notApplicable(UNITS, "Inget i rapporten hör till någon enhet.");
        }
        return Finding.of(
                UNITS,
                found.sorted(),
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

    /** What is wrong with some of many things, each told once. */
    private static final class Faults {

        private final Set<Fault> found = new HashSet<>();
        private boolean any;

        static <T> Faults in(Evidence.Each<T> things, Function<T, Optional<Fault>> wrong) {
            var faults = new Faults();
            things.forEach(thing -> {
                faults.any = true;
                wrong.apply(thing).ifPresent(faults.found::add);
            });
            return faults;
        }

        boolean anythingToLookAt() {
            return any;
        }

        List<Fault> sorted() {
            return found.stream()
                    .sorted(Comparator.comparing(Fault::decisionId).thenComparing(Fault::found))
                    .toList();
        }
    }
}
