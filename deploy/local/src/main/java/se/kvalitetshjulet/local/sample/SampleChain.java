package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Trouble;

/**
 * Holds the sample board's chain of editions against the copy that agenda-service has. No service asks another, so the one
 * who checks brings both together.
 */
public final class SampleChain {

    private static final String ROLE = "AUDITOR";

    private SampleChain() {}

    /**
     * @param say takes one line at a time about what was found
     * @throws Trouble when the chain is broken, or cannot be read
     */
    public static void verify(URI gateway, Function<SampleUser, String> token, Consumer<String> say) {
        var api = new SampleApi(gateway, token, () -> false);
        JsonNode heard = api.get(ROLE, "agenda", "report-chain");
        JsonNode found = api.post(
                ROLE,
                "reporting",
                "edition-chain/verification",
                SampleJson.JSON.createObjectNode().set("heard", heard));

        say.accept("Board %s/%s: %d editions in reporting-service, %d links in agenda-service's copy"
                .formatted(
                        SampleUser.MUNICIPALITY,
                        SampleUser.BOARD,
                        found.path("editions").asInt(),
                        heard.size()));
        for (JsonNode number : found.path("unheard")) {
            say.accept("Number %d has not been heard of by agenda-service yet, and was not compared"
                    .formatted(number.asInt()));
        }
        for (JsonNode fault : found.path("faults")) {
            say.accept(inOneLine(fault));
        }
        if (!found.path("result").asText().equals("INTACT")) {
            throw new Trouble("The chain is broken: " + found.path("faults").size() + " faults");
        }
        say.accept("The chain is intact; it ends with " + found.path("endHash").asText("nothing"));
    }

    private static String inOneLine(JsonNode fault) {
        return "Number %d, %s: %s"
                .formatted(
                        fault.path("number").asInt(),
                        fault.path("reportId").asText("no edition"),
                        fault.path("code").asText().toLowerCase(Locale.ROOT).replace('_', ' '));
    }
}
