package se.kvalitetshjulet.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The registry of the sample: what a social welfare board registers in a year, in the order of the numbers. Those of the public notice
 * that serves as sample have the numbers they have there.
 */
final class SampleRegistry {

    private static final String SECRETARY = "SECRETARY";

    private final SampleApi api;
    private final Consumer<String> say;

    SampleRegistry(SampleApi api, Consumer<String> say) {
        this.api = api;
        this.say = say;
    }

    static List<SampleMatter> matters() {
        try (var file = SampleRegistry.class.getResourceAsStream("matters.csv");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(SampleMatter::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Registers the matters; those that are there are left. Call it before reports are published, so that each report joins its own.
     */
    void registerMatters() {
        Set<String> known = known();
        int added = 0;
        SampleMatter before = null;
        for (SampleMatter matter : matters()) {
            if (!known.contains(matter.registryNumber())) {
                // A series goes forward only.
                if (!matter.follows(before)) {
                    api.post(SECRETARY, "agenda", "registry-series", matter.seriesUpToIt());
                }
                api.post(SECRETARY, "agenda", "matters", matter.toRegister());
                added++;
            }
            before = matter;
        }
        say.accept(added == 0 ? "The registry was there already" : "The registry has %d matters".formatted(added));
    }

    private Set<String> known() {
        Set<String> known = new HashSet<>();
        for (JsonNode matter :
                api.get(SECRETARY, "agenda", "matters?limit=1000").path("data")) {
            known.add(matter.path("registryNumber").asText());
        }
        return known;
    }
}
