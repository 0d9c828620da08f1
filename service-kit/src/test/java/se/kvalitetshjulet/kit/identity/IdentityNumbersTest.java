package se.kvalitetshjulet.kit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121212",
                "19121212-1212",
                "121212+1212",
                "Ring 121212-1212 snarast",
                "B-19121212-1212",
                "Gäller 19850301-T123.",
                "19850301-TF10",
                "121212 1212",
                "Ring 19121212 1212 snarast",
                "121212\u00a01212",
                "121212\u202f1212",
                "121212\u20101212",
                "121212\u20111212",
                "121212\u20131212",
                "19121212\u20141212",
                "121212\u22121212",
                "19850301\u2013T123",
                "19121212-1212-4abc-8def",
                "a44a191212121212b752302284f9ecef9ddfcb2d9d40666dd434a4c0274b"
            })
    void a_valid_number_is_found_wherever_it_stands(String text) {
        assertThat(IdentityNumbers.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "191212121213",
                "121212 1213",
                "121212  1212",
                "121213\u20131212",
                "1 121212 12121",
                "20240110 1200",
                "20240110 T123",
                "2024-01-10T12:00:00Z",
                "19121212-1212-4abc-8def-0123456789ab",
                "B-19121212-1212-4abc-8def-0123456789ab",
                // The hash of a report that went astray: six of its digits are a day, and the four after them fit.
                "a44a6311813916b752302284f9ecef9ddfcb2d9d40666dd434a4c0274ba844d6",
                "19859901-T123",
                "A19850301-T123",
                "19850301-T1234",
                "SOCN/2024:58"
            })
    void what_only_looks_like_one_is_not(String text) {
        assertThat(IdentityNumbers.in(text)).isFalse();
    }
}
