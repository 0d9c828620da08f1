package se.kvalitetshjulet.statute.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.statute.retention.HeldDecision.File;
import se.kvalitetshjulet.statute.retention.HeldDecision.Subject;

/** Every boundary of the rule, each with a decision that would go but for that. */
class RetentionRuleTest {

    private static final String TODAY = "2026-11-25";

    /** Ended and last told of long ago, about an adult born on the 7th, in a municipality that keeps a selection. */
    private String decidedOn = "2015-01-10";

    private String endedOn = "2016-01-31";
    private String lastEntry = "2016-02-03";
    private String municipality = "0483";
    private boolean overdue;
    private boolean reportOpen;
    private File file = File.OF_ITS_OWN;
    private Subject subject = Subject.OTHER;
    private Birth birth = Birth.on(LocalDate.of(1950, 3, 7));
    private boolean identified = true;

    @Test
    void what_has_served_its_time_has_to_go() {
        assertThat(judge(TODAY).isErase()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // The last day it stays is five years after the later of its end and its last entry; it goes from the day
        // after.
        "2020-06-30, 2020-05-01, 2025-06-30, 2025-06-30, TIME_NOT_UP",
        "2020-06-30, 2020-05-01, 2025-07-01,           , ",
        "2020-05-01, 2020-06-30, 2025-06-30, 2025-06-30, TIME_NOT_UP",
        "2020-05-01, 2020-06-30, 2025-07-01,           , ",
        // The leap day ends on the last day of February.
        "2020-02-29, 2020-02-29, 2025-02-28, 2025-02-28, TIME_NOT_UP",
        "2020-02-29, 2020-02-29, 2025-03-01,           , ",
        "2019-02-28, 2019-02-28, 2024-02-28, 2024-02-28, TIME_NOT_UP",
        "2019-02-28, 2019-02-28, 2024-02-29,           , ",
        "2020-12-31, 2020-12-31, 2025-12-31, 2025-12-31, TIME_NOT_UP",
        "2020-12-31, 2020-12-31, 2026-01-01,           , "
    })
    void five_years_are_counted_to_the_day(String ended, String last, String today, LocalDate until, Keep why) {
        endedOn = ended;
        lastEntry = last;
        assertThat(judge(today)).isEqualTo(new Verdict(Optional.ofNullable(why), Optional.ofNullable(until)));
    }

    @Test
    void a_clock_that_has_run_out_protects_it_whatever_else_is_so() {
        overdue = true;
        endedOn = null;
        assertThat(judge("2099-01-01").keep()).contains(Keep.OVERDUE_CLOCK);
    }

    @Test
    void what_has_not_ended_stays_however_old_it_is() {
        endedOn = null;
        assertThat(judge("2099-01-01").keep()).contains(Keep.ONGOING);
    }

    @Test
    void a_report_that_is_still_to_be_given_protects_it() {
        reportOpen = true;
        assertThat(judge("2099-01-01").keep()).contains(Keep.OPEN_REPORT);
    }

    @ParameterizedTest
    @CsvSource({
        "true,            , 2099-01-01,           , SAME_FILE",
        "false, 2021-11-24, 2026-11-24, 2026-11-24, SAME_FILE",
        "false, 2021-11-24, 2026-11-25,           , ",
        "false,           , 2026-11-25,           , "
    })
    void a_file_goes_as_a_whole(boolean ongoing, LocalDate last, String today, LocalDate until, Keep why) {
        file = new File(ongoing, Optional.ofNullable(last));
        assertThat(judge(today)).isEqualTo(new Verdict(Optional.ofNullable(why), Optional.ofNullable(until)));
    }

    @ParameterizedTest
    @CsvSource({
        // A child is somebody under eighteen on the day of the decision.
        "PLACEMENT, 1997-01-11, 2099-01-01, PLACED_CHILD",
        "PLACEMENT, 1997-01-10, 2026-11-25, ",
        "PLACEMENT, 1950-03-07, 2026-11-25, ",
        "CHILD_HOUSING, 1950-03-07, 2099-01-01, PLACED_CHILD",
        "OTHER, 2010-03-07, 2026-11-25, "
    })
    void what_is_about_a_placed_child_is_never_erased(Subject what, LocalDate born, String today, Keep why) {
        subject = what;
        birth = Birth.on(born);
        assertThat(judge(today)).isEqualTo(new Verdict(Optional.ofNullable(why), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1997-01-11, 2027-01-11, 2027-01-11, CHILD",
        "1997-01-11, 2027-01-12,           , ",
        "1997-01-10, 2026-11-25,           , ",
        // Born on the leap day, thirty years end on the last day of February.
        "2000-02-29, 2030-02-28, 2030-02-28, CHILD",
        "2000-02-29, 2030-03-01,           , ",
        "2014-12-31, 2044-12-31, 2044-12-31, CHILD"
    })
    void what_rests_on_the_investigation_of_a_child_stays_for_thirty_years_from_birth(
            LocalDate born, String today, LocalDate until, Keep why) {
        subject = Subject.CARE;
        birth = Birth.on(born);
        assertThat(judge(today)).isEqualTo(new Verdict(Optional.ofNullable(why), Optional.ofNullable(until)));
    }

    @Test
    void thirty_years_do_not_shorten_five() {
        subject = Subject.CARE;
        birth = Birth.on(LocalDate.of(1999, 3, 7));
        endedOn = "2028-06-01";
        lastEntry = "2028-06-01";
        assertThat(judge("2029-03-08")).isEqualTo(Verdict.keepUntil(Keep.TIME_NOT_UP, LocalDate.of(2033, 6, 1)));
    }

    @Test
    void a_municipality_may_let_what_is_about_children_go_with_the_rest() {
        subject = Subject.CARE;
        birth = Birth.on(LocalDate.of(2010, 3, 7));
        var rule = new RetentionRule(ResearchSelection.OF_THE_LAW, 0);
        assertThat(rule.judge(held(), LocalDate.parse(TODAY)).isErase()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PLACEMENT", "CARE"})
    void whose_age_nobody_has_told_may_be_a_child(Subject what) {
        subject = what;
        birth = Birth.unknown();
        identified = false;
        assertThat(judge("2099-01-01").keep()).contains(Keep.AGE_UNKNOWN);
    }

    @Test
    void of_whom_the_year_is_known_the_latest_day_is_reckoned_with() {
        subject = Subject.CARE;
        identified = false;
        birth = Birth.in(Year.of(1997));
        assertThat(judge("2027-12-31")).isEqualTo(Verdict.keepUntil(Keep.CHILD, LocalDate.of(2027, 12, 31)));
        assertThat(judge("2028-01-01").isErase()).isTrue();
        birth = Birth.in(Year.of(1996));
        assertThat(judge(TODAY).isErase()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1950-03-05, RESEARCH_SELECTION",
        "1950-03-15, RESEARCH_SELECTION",
        "1950-03-25, RESEARCH_SELECTION",
        "1950-03-04, ",
        "1950-03-06, ",
        "1950-03-14, ",
        "1950-03-16, ",
        "1950-03-24, ",
        "1950-03-26, "
    })
    void those_born_on_three_days_of_each_month_are_kept_for_research(LocalDate born, Keep why) {
        birth = Birth.on(born);
        assertThat(judge(TODAY).keep()).isEqualTo(Optional.ofNullable(why));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0580", "0509", "0980", "2281", "2260", "1480"})
    void some_municipalities_keep_everything_for_research(String code) {
        municipality = code;
        identified = false;
        birth = Birth.unknown();
        assertThat(judge(TODAY).keep()).contains(Keep.RESEARCH_MUNICIPALITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1481", "0483", "2180", "9999"})
    void the_others_keep_a_selection(String code) {
        municipality = code;
        assertThat(judge(TODAY).isErase()).isTrue();
    }

    @Test
    void whose_day_nobody_knows_may_be_of_the_selection_and_of_whom_nobody_has_told_is_none_of_it() {
        birth = Birth.unknown();
        assertThat(judge(TODAY).keep()).contains(Keep.BIRTHDAY_UNKNOWN);
        birth = Birth.in(Year.of(1950));
        assertThat(judge(TODAY).keep()).contains(Keep.BIRTHDAY_UNKNOWN);
        identified = false;
        assertThat(judge(TODAY).isErase()).isTrue();
    }

    @Test
    void a_selection_that_makes_no_sense_is_found_at_once() {
        assertThatThrownBy(() -> new ResearchSelection(Set.of("148"), Set.of(5)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ResearchSelection(Set.of(), Set.of(32)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RetentionRule(ResearchSelection.OF_THE_LAW, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Verdict judge(String today) {
        return RetentionRule.OF_THE_LAW.judge(held(), LocalDate.parse(today));
    }

    private HeldDecision held() {
        return new HeldDecision(
                municipality,
                LocalDate.parse(decidedOn),
                Optional.ofNullable(endedOn).map(LocalDate::parse),
                overdue,
                reportOpen,
                LocalDate.parse(lastEntry),
                file,
                subject,
                birth,
                identified);
    }
}
