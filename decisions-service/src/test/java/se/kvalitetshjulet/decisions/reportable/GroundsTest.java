package se.kvalitetshjulet.decisions.reportable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroundsTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2024, 6, 30);

    @ParameterizedTest(name = "wait {1} of {0}: {2} {3} {4}, lacks {5}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        made 2024-01-10                                                   | 0 | -  | -      | 0 | REASON OFFERS INTERIM_HELP
        made 2024-01-10; explained 2024-04-01 NO_STAFF                    | 0 | NO_STAFF | - | 0 | OFFERS INTERIM_HELP
        made 2024-01-10; explained 2024-04-01 NO_STAFF RELIEF; declined 2024-02-01 | 0 | NO_STAFF | RELIEF | 1 | -
        # the last reason speaks; help that was told stays told
        made 2024-01-10; explained 2024-04-01 NO_STAFF RELIEF; explained 2024-05-01 OTHER; declined 2024-02-01 | 0 | OTHER | RELIEF | 1 | -
        # a report may be completed after the quarter, but an offer is a fact of its day
        made 2024-01-10; explained 2024-07-10 NO_STAFF RELIEF; declined 2024-07-10 | 0 | NO_STAFF | RELIEF | 0 | OFFERS
        # of what has ended the reason is enough
        made 2024-01-10; full 2024-05-01; explained 2024-05-02 NO_STAFF   | 0 | NO_STAFF | - | 0 | -
        made 2024-01-10; closed 2024-05-01                                | 0 | - | - | 0 | REASON
        # what is said of an interruption is not said of the wait before it
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; explained 2024-02-03 NO_STAFF RELIEF; declined 2024-02-04 | 1 | NO_STAFF | RELIEF | 1 | -
        made 2024-01-10; full 2024-01-20; interrupted 2024-02-01; explained 2024-02-03 NO_STAFF RELIEF; declined 2024-02-04 | 0 | - | - | 0 | REASON
        made 2024-01-10; declined 2024-01-12; full 2024-01-20; interrupted 2024-02-01 | 1 | - | - | 0 | REASON OFFERS INTERIM_HELP
        """)
    void whatIsSaidOfAWait(String story, int wait, String reason, String help, int offers, String missing) {
        var course = Story.of(story);
        var its = course.waits().get(wait);

        var grounds = Grounds.of(course, its, LAST_DAY);

        assertThat(grounds.reason()).isEqualTo(reason);
        assertThat(grounds.interimHelp()).isEqualTo(help);
        assertThat(grounds.offers()).hasSize(offers);
        assertThat(grounds.missing(its.isOpen()))
                .extracting(Enum::name)
                .containsExactly(missing == null ? new String[0] : missing.split(" "));
    }
}
