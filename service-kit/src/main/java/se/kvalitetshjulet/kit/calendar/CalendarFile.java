package se.kvalitetshjulet.kit.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** A calendar as RFC 5545 writes it. */
public final class CalendarFile {

    public static final String TYPE = "text/calendar";

    private static final int OCTETS_A_LINE = 75;
    private static final String END_OF_LINE = "\r\n";

    /** As long as a board sits, more or less. */
    private static final Duration SET_ASIDE = Duration.ofHours(3);

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /** A calendar must hold something (RFC 5545, 3.6), and may hold a time zone that nothing in it needs. */
    private static final List<String> NOTHING_BUT_A_TIME_ZONE = List.of(
            "BEGIN:VTIMEZONE",
            "TZID:Europe/Stockholm",
            "BEGIN:DAYLIGHT",
            "DTSTART:19810329T020000",
            "TZOFFSETFROM:+0100",
            "TZOFFSETTO:+0200",
            "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
            "END:DAYLIGHT",
            "BEGIN:STANDARD",
            "DTSTART:19961027T030000",
            "TZOFFSETFROM:+0200",
            "TZOFFSETTO:+0100",
            "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
            "END:STANDARD",
            "END:VTIMEZONE");

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    /** Something that a calendar holds. */
    public sealed interface Entry {}

    /**
     * Something that is a whole day long and leaves the day free for other things.
     *
     * @param uid the same whenever the same thing is written again
     * @param changedAt when what it tells of was last changed
     */
    public record Day(String uid, Instant changedAt, LocalDate on, String summary, String category) implements Entry {}

    /**
     * Something that begins at an hour and takes the time of whoever goes there. How long is not known, so that some hours are set
     * aside: what has no end is of no length (RFC 5545, 3.6.1).
     *
     * @param version 0 for the first that is told of it; one more takes the place of the one before (3.8.7.4)
     */
    public record Hour(String uid, Instant changedAt, int version, Instant startsAt, String summary, String place)
            implements Entry {}

    public static String of(String name, List<? extends Entry> entries) {
        var file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Kvalitetshjulet//Kalender//SV");
        // The name's own property (RFC 7986), and the one that calendars knew before it.
        file.line("NAME:" + escaped(name));
        file.line("X-WR-CALNAME:" + escaped(name));
        entries.forEach(file::write);
        if (entries.isEmpty()) {
            NOTHING_BUT_A_TIME_ZONE.forEach(file::line);
        }
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void write(Entry entry) {
        line("BEGIN:VEVENT");
        switch (entry) {
            case Day day -> {
                head(day.uid(), day.changedAt());
                line("DTSTART;VALUE=DATE:" + DATE.format(day.on()));
                line("SUMMARY:" + escaped(day.summary()));
                line("CATEGORIES:" + escaped(day.category()));
                line("TRANSP:TRANSPARENT");
            }
            case Hour hour -> {
                head(hour.uid(), hour.changedAt());
                line("SEQUENCE:" + hour.version());
                line("DTSTART:" + UTC.format(hour.startsAt()));
                line("DURATION:" + SET_ASIDE);
                line("SUMMARY:" + escaped(hour.summary()));
                line("LOCATION:" + escaped(hour.place()));
            }
        }
        line("END:VEVENT");
    }

    private void head(String uid, Instant changedAt) {
        line("UID:" + escaped(uid));
        line("DTSTAMP:" + UTC.format(changedAt));
    }

    /** Writes a line, folded where it would be longer than a line may be, but never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int place = 0; place < content.length(); ) {
            var character = Character.toString(content.codePointAt(place));
            int more = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + more > OCTETS_A_LINE) {
                text.append(END_OF_LINE).append(' ');
                octets = 1;
            }
            text.append(character);
            octets += more;
            place += character.length();
        }
        text.append(END_OF_LINE);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
