package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The ten meetings of the sample's board in 2024, one after the other, since § numbers run through the year. That of April has the
 * agenda of the public notice that serves as sample; the last one is still being planned.
 */
final class SampleYear {

    private static final String SECRETARY = "SECRETARY";
    private static final String PLACE = "Sammanträdesrum Eken, kommunhuset";
    private static final LocalTime STARTS_AT = LocalTime.of(13, 0);
    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private static final LocalDate AS_IN_THE_NOTICE = LocalDate.parse("2024-04-18");
    private static final LocalDate BEING_PLANNED = LocalDate.parse("2024-12-12");

    /** The edition of the quarter that the meeting of April adopts. */
    private static final String QUARTER = "2024-Q1";

    private final SampleApi api;
    private final Consumer<String> say;
    private final List<SampleMatter> matters = SampleRegistry.matters();

    SampleYear(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    /** Holds the meetings of the year. Call it when the reports are published that they take up. */
    void hold() {
        var known = meetings();
        for (LocalDate day : days()) {
            var meeting = "meetings/" + (known.containsKey(day) ? known.get(day) : scheduled(day));
            arrange(day, meeting);
            if (!day.equals(BEING_PLANNED)) {
                new SampleMeeting(api, meeting, day, decisions(day)).hold();
            }
        }
        String adopted = api.await("reporting-service hears that the minutes are approved", this::dispatched);
        say.accept("The board has met nine times in 2024 and plans a tenth: " + adopted
                + " is adopted, and released to its recipients");
    }

    private TreeSet<LocalDate> days() {
        var days = new TreeSet<LocalDate>();
        matters.stream()
                .filter(SampleMatter::isTakenUp)
                .forEach(matter -> days.add(LocalDate.parse(matter.meetingOn())));
        return days;
    }

    private void arrange(LocalDate day, String meeting) {
        var agenda = new SampleAgenda(api, meeting);
        if (day.equals(AS_IN_THE_NOTICE)) {
            arrangeAsInTheNotice(agenda);
            new SampleStatements(api).write(meeting + "/items");
            return;
        }
        on(day).forEach(agenda::put);
    }

    private void arrangeAsInTheNotice(SampleAgenda agenda) {
        agenda.putTheme("Tema: BSFT - kort strategisk familjeterapi");
        agenda.put(numbered("SOCN/2024:65"));
        agenda.putHeading("Lex Sarah");
        agenda.putMatter("SOCN/2023:52");
        agenda.putMatter("SOCN/2024:56");
        agenda.put(numbered("SOCN/2024:58"));
    }

    private SampleMatter numbered(String registryNumber) {
        return matters.stream()
                .filter(matter -> matter.registryNumber().equals(registryNumber))
                .findFirst()
                .orElseThrow();
    }

    private List<SampleMatter> on(LocalDate day) {
        return matters.stream()
                .filter(matter -> matter.meetingOn().equals(day.toString()))
                .toList();
    }

    /** As the statements propose, with the outcome that follows from it. */
    private Map<String, SampleMeeting.Taken> decisions(LocalDate day) {
        Map<String, SampleMeeting.Taken> decisions = new HashMap<>();
        for (SampleMatter matter : on(day)) {
            if (!matter.outcome().equals("APPROVED")) {
                decisions.put(matter.registryNumber(), taken(matter.outcome(), ShortStatements.decided(matter)));
            }
        }
        return decisions;
    }

    /** The id of each meeting by its day. */
    private Map<LocalDate, String> meetings() {
        Map<LocalDate, String> meetings = new HashMap<>();
        rows(api.get(SECRETARY, "agenda", "meetings?limit=1000"))
                .forEach(meeting -> meetings.put(
                        LocalDate.parse(meeting.path("heldOn").asText()),
                        meeting.path("meetingId").asText()));
        return meetings;
    }

    private String scheduled(LocalDate day) {
        ObjectNode timeAndPlace = SampleJson.JSON.createObjectNode();
        timeAndPlace
                .put("startsAt", day.atTime(STARTS_AT).atZone(ZONE).toInstant().toString())
                .put("place", PLACE);
        return api.post(SECRETARY, "agenda", "meetings", timeAndPlace)
                .path("meetingId")
                .asText();
    }

    /** The edition of the quarter that the board has decided on, once it may be sent. */
    private Optional<String> dispatched() {
        return rows(api.get("CONTROLLER", "reporting", "reports?limit=1000&status=ADOPTED&period=" + QUARTER))
                .map(report -> report.path("reportId").asText())
                .filter(id ->
                        api.get("CONTROLLER", "reporting", "reports/" + id).hasNonNull("dispatch"))
                .findFirst();
    }

    private static SampleMeeting.Taken taken(String outcome, String point) {
        return new SampleMeeting.Taken(outcome, List.of(point));
    }

    private static Stream<JsonNode> rows(JsonNode page) {
        return StreamSupport.stream(page.path("data").spliterator(), false);
    }
}
