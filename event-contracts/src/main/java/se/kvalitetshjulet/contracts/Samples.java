package se.kvalitetshjulet.contracts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The golden sample of each type: a whole event in structured mode. Producers are tested to write it, consumers to read
 * it, and the documentation shows it.
 */
public final class Samples {

    private Samples() {}

    /** As the event goes out, or for activity as it comes in: without secrets. */
    public static String of(EventType<?> type) {
        return read(type, "").orElseThrow(() -> new IllegalStateException("no sample of " + type));
    }

    /** As the event comes in over HTTP; empty for a type that takes no secrets. */
    public static Optional<String> withSecrets(EventType<?> type) {
        return read(type, ".with-secrets");
    }

    private static Optional<String> read(EventType<?> type, String form) {
        String name = "/samples/" + type.name() + ".v1" + form + ".json";
        try (InputStream sample = Samples.class.getResourceAsStream(name)) {
            return sample == null
                    ? Optional.empty()
                    : Optional.of(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("sample " + name, unreadable);
        }
    }
}
