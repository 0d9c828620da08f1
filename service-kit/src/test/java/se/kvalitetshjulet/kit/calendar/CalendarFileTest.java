package se.kvalitetshjulet.kit.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.ReadCalendar;

class CalendarFileTest {

    private static final Instant AT = Instant.parse("2024-04-01T08:00:00.123Z");

    @Test
    void a_day_is_written_as_the_standard_says() {
        var day = new CalendarFile.Day("u-1", AT, LocalDate.of(2024, 4, 10), "Sista dag; a, b\\c\n", "Norr, söder");
        assertThat(CalendarFile.of("Frister", List.of(day))).isEqualTo("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Kvalitetshjulet//Kalender//SV
            NAME:Frister
            X-WR-CALNAME:Frister
            BEGIN:VEVENT
            UID:u-1
            DTSTAMP:20240401T080000Z
            DTSTART;VALUE=DATE:20240410
            SUMMARY:Sista dag\\; a\\, b\\\\c\\n
            CATEGORIES:Norr\\, söder
            TRANSP:TRANSPARENT
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n"));
    }

    @Test
    void an_hour_is_written_in_universal_time_with_its_place() {
        var hour = new CalendarFile.Hour(
                "u-2", AT, 2, Instant.parse("2024-04-24T11:15:00Z"), "Socialnämnden", "Plan 3, A");
        assertThat(CalendarFile.of("Året", List.of(hour)))
                .contains(
                        "SEQUENCE:2\r\n",
                        "DTSTART:20240424T111500Z\r\n",
                        "DURATION:PT3H\r\n",
                        "LOCATION:Plan 3\\, A\r\n")
                .doesNotContain("TRANSP", "VTIMEZONE");
        assertThat(ReadCalendar.of(CalendarFile.of("Året", List.of(hour))).uids())
                .containsExactly("u-2");
    }

    @Test
    void a_text_comes_back_as_it_was_whatever_signs_it_holds() {
        var summary = "Åre; Älvsbyn, \\Öland\\n: \"a\"\u0007\r\nrad två";
        var read = read(summary, "Norr, söder; öster");
        assertThat(read.summaries()).containsExactly("Åre; Älvsbyn, \\Öland\\n: \"a\"\nrad två");
        assertThat(read.categories()).containsExactly("Norr\\, söder\\; öster");
    }

    @Test
    void long_lines_are_folded_at_75_octets_and_never_within_a_character() {
        for (int length = 50; length < 90; length++) {
            var summary = "x".repeat(length) + "åäö😀".repeat(40);
            var text = text(summary);
            for (var line : text.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
                assertThat(new String(line.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                        .isEqualTo(line);
            }
            assertThat(ReadCalendar.of(text).summaries()).containsExactly(summary);
        }
    }

    @Test
    void every_line_ends_as_in_mail() {
        assertThat(text("x".repeat(200)).replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void a_calendar_without_days_is_a_calendar_all_the_same() {
        var text = CalendarFile.of("Frister", List.of());
        assertThat(ReadCalendar.of(text).summaries()).isEmpty();
        assertThat(text).contains("BEGIN:VTIMEZONE");
    }

    private static ReadCalendar read(String summary, String category) {
        return ReadCalendar.of(CalendarFile.of(
                "Frister", List.of(new CalendarFile.Day("u-1", AT, LocalDate.of(2024, 4, 10), summary, category))));
    }

    private static String text(String summary) {
        return CalendarFile.of(
                "Frister", List.of(new CalendarFile.Day("u-1", AT, LocalDate.of(2024, 4, 10), summary, "Enhet")));
    }
}
