package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * What the board's deviation system has recorded in the same 24 months as the decisions: deviations, complaints, lex Sarah
 * reports, inspections, risks and controls, each with its measures.
 */
final class SampleQuality {

    static final int DEVIATIONS = 600;
    static final int COMPLAINTS = 120;

    private static final String SOURCE = "/deviation-system/exempel";
    private static final LocalDate FIRST_DAY = LocalDate.parse("2023-01-01");
    private static final LocalDate NEW_YEAR = LocalDate.parse("2024-01-01");

    /** How many of the deviations are of the first year: in the second, more are reported. */
    private static final int DEVIATIONS_2023 = 265;

    /** What happened in the last days is reported in time to be in the sample. */
    private static final int DAYS_TO_REPORT = 8;

    private final Random random;
    private final Chance chance;
    private final List<Recording> recordings = new ArrayList<>();

    private SampleQuality(long seed) {
        this.random = new Random(seed);
        this.chance = new Chance(random);
    }

    /** In the order they were recorded: CloudEvents in structured mode, for deviation-service's intake. */
    static List<ObjectNode> events(long seed) {
        var quality = new SampleQuality(seed);
        quality.play();
        return quality.recordings.stream()
                .flatMap(recording -> recording.events().stream())
                .sorted(Comparator.comparing(SampleJson::recordedAt)
                        .thenComparing(event -> event.get("id").textValue()))
                .toList();
    }

    private void play() {
        var measures = new SampleMeasures(this::begin, chance);
        var deviation = new EverydayDeviation(chance, measures);
        for (LocalDate day : days(DEVIATIONS_2023, FIRST_DAY, NEW_YEAR.minusDays(DAYS_TO_REPORT))) {
            deviation.play(begin("AVV", day), day);
        }
        for (LocalDate day :
                days(DEVIATIONS - DEVIATIONS_2023, NEW_YEAR, Recording.LAST_DAY.minusDays(DAYS_TO_REPORT))) {
            deviation.play(begin("AVV", day), day);
        }
        var complaint = new EverydayComplaint(chance, measures);
        for (LocalDate day : days(COMPLAINTS, FIRST_DAY, Recording.LAST_DAY.minusDays(DAYS_TO_REPORT))) {
            complaint.play(begin("KLA", day), day);
        }
        TellingLexSarah.all().forEach(course -> course.play(begin("LS", course.reportedOn()), measures));
        new SampleSupervision(this::begin, measures).play();
    }

    private List<LocalDate> days(int count, LocalDate first, LocalDate last) {
        return IntStream.range(0, count)
                .mapToObj(_ -> chance.workingDay(first, last))
                .sorted()
                .toList();
    }

    /** The next thing of its kind, numbered through the year: {@code AVV-2024-007}. */
    private Recording begin(String kind, LocalDate day) {
        String series = "%s-%d-".formatted(kind, day.getYear());
        long known = recordings.stream()
                .filter(recording -> recording.thing().startsWith(series))
                .count();
        var recording = new Recording(SOURCE, "%s%03d".formatted(series, known + 1), random);
        recordings.add(recording);
        return recording;
    }

    /** Begins what is recorded of a thing of a kind. */
    interface Begin {

        /** @param kind the letters that its id begins with */
        Recording of(String kind, LocalDate day);
    }
}
