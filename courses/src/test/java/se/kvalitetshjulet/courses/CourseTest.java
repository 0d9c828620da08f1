package se.kvalitetshjulet.courses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever has been told of a thing, the order in which it came decides nothing. */
class CourseTest {

    private static final int TRIES = 2_000;

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments(
                        new DeviationRules(),
                        List.of(
                                "deviation CASE_HANDLING",
                                "deviation ORGANISATION_ROUTINES",
                                "assessed 32",
                                "assessed 11",
                                "reclassified PHYSICAL_ENVIRONMENT",
                                "closed",
                                "dismissed",
                                "duplicate A-2",
                                "reopened")),
                arguments(
                        new MeasureRules(),
                        List.of("measure 2024-05-31", "followed-up PARTLY", "followed-up ACHIEVED")),
                arguments(
                        new ComplaintRules(),
                        List.of("complaint", "answered false", "answered", "escalated", "concluded")),
                arguments(
                        new LexSarahRules(),
                        List.of(
                                "lex-sarah",
                                "opened",
                                "found SERIOUS_RISK",
                                "found NONE",
                                "asked NOTIFY_IVO",
                                "decided notify",
                                "decided suffices",
                                "notified",
                                "sent",
                                "ivo CLOSED_WITHOUT_REMARK",
                                "ended")),
                arguments(
                        new InspectionRules(),
                        List.of(
                                "inspection",
                                "demanded 2024-04-01",
                                "inspection-answered",
                                "inspection-decided SHORTCOMINGS_FOUND")),
                arguments(new RiskRules(), List.of("risk 1", "risk 4")),
                arguments(new ControlRules(), List.of("control", "performed WITHOUT_REMARK", "performed SHORTCOMING")));
    }

    @ParameterizedTest
    @CsvSource({
        "found NONE + asked MEASURES_SUFFICE, false",
        "found NONE + asked MEASURES_SUFFICE + found SERIOUS_RISK, true",
        "found NONE + asked MEASURES_SUFFICE + found SERIOUS_RISK + asked NOTIFY_IVO, false",
        "found NONE, false",
    })
    void what_is_found_after_the_board_was_asked_is_not_what_it_was_asked_about(String told, boolean reassessed) {
        var lines = Stream.concat(Stream.of("lex-sarah", "opened"), Stream.of(told.split(" [+] ")))
                .map(line -> "2024-04-05 " + line)
                .toArray(String[]::new);
        var report = Course.of(new LexSarahRules(), Telling.of(lines).events()).state();
        assertThat(report.isReassessed()).isEqualTo(reassessed);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S> void every_order_of_arrival_gives_the_same_state_and_conflicts(Rules<S> rules, List<String> lines) {
        var random = new Random(20240425);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var events = Telling.of(anyOf(lines, random)).events();
            var shuffled = new ArrayList<>(events);
            Collections.shuffle(shuffled, random);
            assertThat(Course.of(rules, shuffled)).isEqualTo(Course.of(rules, events));
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <S> void every_event_either_counts_or_is_a_conflict_and_no_fact_counts_without_a_beginning(
            Rules<S> rules, List<String> lines) {
        var random = new Random(20240426);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var facts = Telling.of(anyOf(lines, random)).events().stream()
                    .filter(event -> event.data().getClass() != rules.beginning())
                    .toList();
            var course = Course.of(rules, facts);
            assertThat(course.state()).isNull();
            assertThat(course.conflicts())
                    .hasSameSizeAs(facts)
                    .allMatch(conflict -> conflict.reason() == Conflict.Reason.BEGINNING_UNKNOWN);
        }
    }

    /** Some of the lines, in any order and more than once, each on one of a few days. */
    private static String[] anyOf(List<String> lines, Random random) {
        return random.ints(1 + random.nextInt(9), 0, lines.size())
                .mapToObj(line -> "2024-03-0%d %s".formatted(1 + random.nextInt(4), lines.get(line)))
                .toArray(String[]::new);
    }
}
