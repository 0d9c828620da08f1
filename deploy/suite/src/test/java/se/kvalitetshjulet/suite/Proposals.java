package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kvalitetshjulet.local.Service.AGENDA;

import com.fasterxml.jackson.databind.JsonNode;

/** What waits to be put on an agenda, as the board's secretary reads it. */
final class Proposals {

    private Proposals() {}

    /** The one that an edition has become, when it has. */
    static JsonNode of(Api secretary, JsonNode edition) {
        String reportId = edition.path("reportId").asText();
        Eventually.that(() -> assertThat(all(secretary))
                .anyMatch(it -> it.path("origin").path("id").asText().equals(reportId)));
        for (JsonNode it : all(secretary)) {
            if (it.path("origin").path("id").asText().equals(reportId)) {
                return secretary
                        .get(AGENDA, "proposals/" + it.path("itemId").asText())
                        .is(200)
                        .json();
            }
        }
        throw new AssertionError("the proposal has gone");
    }

    private static JsonNode all(Api secretary) {
        return secretary.get(AGENDA, "proposals").is(200).json().path("data");
    }
}
