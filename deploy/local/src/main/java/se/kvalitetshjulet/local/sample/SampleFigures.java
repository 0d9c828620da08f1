package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * The numbers of a quarter's report on the sample: of waits by group.
 *
 * @param notExecuted group (a): not executed and overdue on the last day
 * @param interrupted group (b): interrupted and overdue on the last day
 * @param executed group (c): executed too late, during the quarter
 * @param closed group (d): closed for another reason when overdue, during the quarter
 */
public record SampleFigures(long notExecuted, long interrupted, long executed, long closed) {

    private static final Map<String, SampleFigures> KNOWN = Map.of(
            "2023-Q1", new SampleFigures(0, 0, 0, 0),
            "2023-Q2", new SampleFigures(4, 0, 0, 0),
            "2023-Q3", new SampleFigures(6, 2, 3, 1),
            "2023-Q4", new SampleFigures(0, 0, 7, 1),
            "2024-Q1", new SampleFigures(0, 0, 0, 0),
            "2024-Q2", new SampleFigures(11, 1, 6, 2),
            "2024-Q3", new SampleFigures(19, 2, 11, 2),
            "2024-Q4", new SampleFigures(28, 1, 8, 2));

    /** What the sample of {@link SampleMunicipality#SEED} gives, when all of it is known. */
    public static SampleFigures of(String quarter) {
        return KNOWN.get(quarter);
    }

    /** All of them together. */
    public long sum() {
        return notExecuted + interrupted + executed + closed;
    }

    /** What a report, as JSON with every count shown, says. */
    static SampleFigures in(JsonNode report) {
        return new SampleFigures(
                total(report, "not-executed"),
                total(report, "interrupted"),
                total(report, "executed"),
                total(report, "closed"));
    }

    private static long total(JsonNode report, String group) {
        return SampleDraft.value(report, "unexecuted." + group + ".total");
    }
}
