package se.kvalitetshjulet.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonHabitsTest {

    private final ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule());

    JsonHabitsTest() {
        new JsonHabits().customize(json);
    }

    record Times(LocalDate day, Instant moment) {}

    @Test
    void a_day_and_a_moment_are_read_as_they_are_written() throws JsonProcessingException {
        var times = new Times(LocalDate.of(2024, 2, 29), Instant.parse("2024-02-29T12:00:00.000001Z"));
        assertThat(json.readValue(json.writeValueAsString(times), Times.class)).isEqualTo(times);
        assertThat(json.readValue("{\"day\":null,\"moment\":\"2024-02-29T13:00:00+01:00\"}", Times.class))
                .isEqualTo(new Times(null, Instant.parse("2024-02-29T12:00:00Z")));
    }

    record Numbers(int one, Integer other) {}

    @Test
    void a_whole_number_is_read_with_or_without_a_decimal_point() throws JsonProcessingException {
        assertThat(json.readValue("{\"one\":3,\"other\":-4.0}", Numbers.class)).isEqualTo(new Numbers(3, -4));
        assertThat(json.readValue("{\"other\":null}", Numbers.class)).isEqualTo(new Numbers(0, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.7", "\"4\"", "\"\"", "true", "[4]", "1e999999999", "1e-999999999", "2147483648.0"})
    void what_is_no_whole_number_is_not_cut_to_one(String number) {
        assertThatThrownBy(() -> json.readValue("{\"one\":" + number + "}", Numbers.class))
                .isInstanceOf(MismatchedInputException.class);
        assertThatThrownBy(() -> json.readValue("{\"other\":" + number + "}", Numbers.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20454",
                "1e300",
                "[2024,1,1]",
                "true",
                "{}",
                "\"\"",
                "\"2023-02-29\"",
                "\"0000-01-01\"",
                "\"+999999999-12-31\"",
                "\"-999999999-01-01\"",
                "\"2024-01-01T00:00:00Z\""
            })
    void what_is_no_day_is_not_read_as_one(String day) {
        assertThatThrownBy(() -> json.readValue("{\"day\":" + day + "}", Times.class))
                .isInstanceOf(MismatchedInputException.class);
    }

    record Said(String text) {}

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "\\u0007", "\\u001b[31m", "a\\ud800b", "\\udc00\\ud800"})
    void a_text_with_a_control_character_is_not_read(String text) {
        assertThatThrownBy(() -> json.readValue("{\"text\":\"" + text + "\"}", Said.class))
                .isInstanceOf(InvalidFormatException.class)
                .hasMessageNotContaining(text);
    }

    @Test
    void a_text_keeps_its_lines_and_tabs() throws JsonProcessingException {
        assertThat(json.readValue("{\"text\":\"en\\r\\n\\ttvå\"}", Said.class)).isEqualTo(new Said("en\r\n\ttvå"));
        assertThat(json.readValue("{\"text\":null}", Said.class)).isEqualTo(new Said(null));
        assertThat(json.readValue("{\"text\":\"\\ud83d\\ude00\"}", Said.class)).isEqualTo(new Said("\ud83d\ude00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\u00a0", "\\u200b\\u2007\\n"})
    void a_text_in_which_nothing_can_be_seen_is_empty(String text) throws JsonProcessingException {
        assertThat(json.readValue("{\"text\":\"" + text + "\"}", Said.class)).isEqualTo(new Said(""));
        assertThat(json.readValue("{\"text\":\"" + text + "a\"}", Said.class).text())
                .endsWith("a")
                .hasSizeGreaterThan(text.isEmpty() ? 0 : 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {" {\"text\":\"b\"}", ",", " b", "]"})
    void nothing_comes_after_the_end(String more) {
        assertThatThrownBy(() -> json.readValue("{\"text\":\"a\"}" + more, Said.class))
                .isInstanceOf(JsonProcessingException.class);
    }
}
