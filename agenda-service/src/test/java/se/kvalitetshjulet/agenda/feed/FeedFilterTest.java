package se.kvalitetshjulet.agenda.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kvalitetshjulet.kit.problem.Refusal;

class FeedFilterTest {

    @ParameterizedTest
    @CsvSource({
        "2024-04-09T07:12:30Z, 2024-04-09T07:12:30Z",
        "2024-04-09T09:12:30+02:00, 2024-04-09T07:12:30Z",
        // As it comes when the plus has not been written %2B.
        "2024-04-09T09:12:30 02:00, 2024-04-09T07:12:30Z"
    })
    void a_moment_is_read_in_any_zone(String written, Instant moment) {
        assertThat(modifiedSince(written).modifiedSince()).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "igår",
                "2024-04-09",
                "2024-04-09T07:12",
                "1712646750",
                "2024-13-01T00:00:00Z",
                "+12024-04-09T07:12:30Z"
            })
    void what_is_no_moment_is_refused_by_the_name_of_its_parameter(String written) {
        assertThatThrownBy(() -> modifiedSince(written).modifiedSince())
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.refused().violations())
                                .extracting(violation -> violation.field())
                                .containsExactly("modified_since"));
    }

    @Test
    void only_whoever_asks_what_has_changed_since_is_told_of_what_has_gone() {
        assertThat(modifiedSince("2024-04-09T07:12:30Z").asksForChanges()).isTrue();
        assertThat(modifiedSince(" ").asksForChanges()).isFalse();
        assertThat(new FeedFilter().asksForChanges()).isFalse();
    }

    @Test
    void what_is_not_asked_for_is_left_out() {
        assertThat(new FeedFilter().modifiedSince()).isNull();
        assertThat(new FeedFilter().omitsInternal()).isFalse();
    }

    private static FeedFilter modifiedSince(String written) {
        var filter = new FeedFilter();
        filter.modifiedSince = written;
        return filter;
    }
}
