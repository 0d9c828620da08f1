package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import se.kvalitetshjulet.local.Trouble;

/** Posts events as the systems of the municipality do: through the public intake, as batches of CloudEvents. */
final class PostSample {

    private static final int BATCH = 500;
    private static final String MEDIA_TYPE = "application/cloudevents-batch+json";

    private final SampleApi api;
    private final Consumer<String> say;

    PostSample(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    void post(List<ObjectNode> toReporting, List<ObjectNode> decisionEvents, List<ObjectNode> qualityEvents) {
        int all = toReporting.size() + decisionEvents.size() + qualityEvents.size();
        int added = 0;
        try (var progress = Progress.of("Posting the sample municipality", all, say)) {
            added += post("reporting", toReporting, progress);
            added += post("decisions", decisionEvents, progress);
            added += post("deviations", qualityEvents, progress);
        }
        say.accept(
                added == 0
                        ? "The sample municipality was there already"
                        : "The sample municipality is in: %d new events".formatted(added));
    }

    /** How many of them were new. */
    private int post(String area, List<ObjectNode> events, Progress progress) {
        int added = 0;
        for (int from = 0; from < events.size(); from += BATCH) {
            List<ObjectNode> batch = events.subList(from, Math.min(from + BATCH, events.size()));
            ArrayNode body = SampleJson.JSON.createArrayNode().addAll(batch);
            for (JsonNode answer : api.post("SYSTEM", area, "events", MEDIA_TYPE, body)) {
                added += isNew(answer) ? 1 : 0;
            }
            progress.stepBy(batch.size());
        }
        return added;
    }

    private static boolean isNew(JsonNode answer) {
        return switch (answer.path("status").asText()) {
            case "ACCEPTED" -> true;
            case "DUPLICATE" -> false;
            default ->
                throw new Trouble("The sample event %s was refused: %s"
                        .formatted(answer.path("id").asText(), SampleApi.inOneLine(answer.path("problem"))));
        };
    }
}
