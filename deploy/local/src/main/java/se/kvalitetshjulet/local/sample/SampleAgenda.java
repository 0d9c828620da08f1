package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The agenda of one meeting: what its secretary puts on it, in that order. What is on it from before is left. */
final class SampleAgenda {

    private static final String SECRETARY = "SECRETARY";

    /** A place past the end is the last: the closed part stands there. */
    private static final int LAST = 500;

    private final SampleApi api;
    private final String items;

    /**
     * @param meeting its resource, {@code meetings/…}
     */
    SampleAgenda(SampleApi api, String meeting) {
        this.api = api;
        this.items = meeting + "/items";
    }

    void putTheme(String heading) {
        put("heading", heading, json().put("heading", heading).put("kind", "THEME"));
    }

    void putHeading(String heading) {
        put("heading", heading, json().put("heading", heading));
    }

    /** Puts a matter on that has its statement written elsewhere. */
    void putMatter(String registryNumber) {
        put("registryNumber", registryNumber, json().put("registryNumber", registryNumber));
    }

    private void put(String field, String value, ObjectNode item) {
        if (!isOn(field, value)) {
            api.post(SECRETARY, "agenda", items, item);
        }
    }

    /** Puts a matter on with its statement; a secret one has none that everybody may read. */
    void put(SampleMatter matter) {
        if (isOn("registryNumber", matter.registryNumber())) {
            return;
        }
        if (!matter.report().isEmpty()) {
            putReport(matter);
            return;
        }
        ObjectNode item = json().put("registryNumber", matter.registryNumber());
        if (matter.secret()) {
            item.put("position", LAST);
        }
        JsonNode placed = api.post(SECRETARY, "agenda", items, item);
        if (!matter.secret()) {
            write(placed, ShortStatements.of(matter));
        }
    }

    /** Puts on the proposal that a published report has brought; its statement gets the date. */
    private void putReport(SampleMatter matter) {
        String dated = ShortStatements.dated(matter);
        String proposal = api.await(
                "agenda-service proposes " + matter.registryNumber(), () -> proposed(matter.registryNumber()));
        JsonNode placed = api.post(SECRETARY, "agenda", items, json().put("proposalId", proposal));
        JsonNode statement = placed.path("statement");
        ObjectNode text = json();
        text.put("dated", dated);
        text.set("title", statement.path("title"));
        text.set("proposedDecisions", statement.path("proposedDecisions"));
        text.set("summary", statement.path("summary"));
        text.putArray("documents")
                .add("Tjänsteskrivelse, " + dated)
                .add(statement.path("title").asText());
        text.set("recipients", statement.path("recipients"));
        write(placed, text);
    }

    private void write(JsonNode placed, ObjectNode text) {
        api.put(
                SECRETARY,
                "agenda",
                items + "/" + placed.path("itemId").asText() + "/statement",
                placed.path("version").asLong(),
                text);
    }

    private boolean isOn(String field, String value) {
        return data(items).anyMatch(item -> item.path(field).asText().equals(value));
    }

    private Optional<String> proposed(String registryNumber) {
        return data("proposals?limit=1000")
                .filter(item -> item.path("registryNumber").asText().equals(registryNumber))
                .map(item -> item.path("itemId").asText())
                .findFirst();
    }

    private Stream<JsonNode> data(String resource) {
        return StreamSupport.stream(
                api.get(SECRETARY, "agenda", resource).path("data").spliterator(), false);
    }

    private static ObjectNode json() {
        return SampleJson.JSON.createObjectNode();
    }
}
