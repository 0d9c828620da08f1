package se.kvalitetshjulet.deviations.deviation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    private static final Likeness WANTED =
            new Likeness("CASE_HANDLING", "hemtjänst", "post", List.of("MISTAKE", "STRESS"));

    @ParameterizedTest
    @CsvSource({
        "CASE_HANDLING, hemtjänst, post,   MISTAKE;STRESS, 11",
        "CASE_HANDLING, hemtjänst, post,   '',             5",
        "CASE_HANDLING, ,          ,       '',             2",
        ",              hemtjänst, ,       '',             2",
        ",              ,          post,   '',             1",
        ",              ,          ,       STRESS;OTHER,   3",
        "OTHER,         lss,       annat,  OTHER,          0",
        ",              ,          ,       '',             0"
    })
    void a_cause_in_common_says_most(
            @Nullable String area, @Nullable String unit, @Nullable String process, String causes, int score) {
        var other = new Likeness(area, unit, process, DeviationView.causes(causes.replace(';', ',')));
        assertThat(WANTED.with(other)).isEqualTo(score);
        assertThat(other.with(WANTED)).isEqualTo(score);
    }
}
