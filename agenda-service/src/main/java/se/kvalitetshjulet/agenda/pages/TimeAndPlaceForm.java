package se.kvalitetshjulet.agenda.pages;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.agenda.meeting.ScheduleMeeting;
import se.kvalitetshjulet.kit.parameters.WrittenDay;
import se.kvalitetshjulet.kit.versions.Versions;
import se.kvalitetshjulet.kit.web.Form;
import se.kvalitetshjulet.statute.SwedishTime;

/** When and where a meeting is held, as the forms that plan and move one carry it. */
final class TimeAndPlaceForm {

    private static final int LONGEST_PLACE = 300;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private TimeAndPlaceForm() {}

    /** The form with what is wrong with it pointed out. */
    static Form checked(Form posted) {
        var form = posted;
        if (WrittenDay.of(form.value("date")).filter(ScheduleMeeting::mayBeOn).isEmpty()) {
            form = form.wrong("date", "Ange dagen, till exempel 2024-04-24.");
        }
        if (time(form).isEmpty()) {
            form = form.wrong("time", "Ange klockslaget, till exempel 13:15.");
        }
        var place = form.value("place");
        if (place.isBlank() || place.length() > LONGEST_PLACE) {
            form = form.wrong("place", "Ange platsen med högst 300 tecken.");
        }
        return form;
    }

    /** Of a form in which nothing is wrong. */
    static Instant startsAt(Form checked) {
        return WrittenDay.of(checked.value("date"))
                .orElseThrow()
                .atTime(time(checked).orElseThrow())
                .atZone(SwedishTime.ZONE)
                .toInstant();
    }

    static boolean remote(Form checked) {
        return !checked.value("remote").isEmpty();
    }

    /** As a meeting stands, to be moved. */
    static Form of(Meeting meeting) {
        var values = new HashMap<>(Map.of(
                "date", meeting.heldOn().toString(),
                "time", TIME.format(meeting.startsAt().atZone(SwedishTime.ZONE)),
                "place", meeting.place(),
                "version", Versions.textOf(meeting.version())));
        if (meeting.remote()) {
            values.put("remote", "true");
        }
        return Form.filledWith(values);
    }

    private static Optional<LocalTime> time(Form form) {
        try {
            return Optional.of(LocalTime.parse(form.value("time")));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
