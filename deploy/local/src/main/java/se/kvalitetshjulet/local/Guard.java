package se.kvalitetshjulet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A small process that ends what we started when we are gone, also when we were killed without a chance to do it ourselves:
 * it reads from us and takes the end of the stream as the end of us.
 */
public final class Guard implements AutoCloseable {

    private final Writer toGuard;

    private Guard(Writer toGuard) {
        this.toGuard = toGuard;
    }

    public static Guard start() {
        try (var script = Guard.class.getResourceAsStream("guard.sh")) {
            String lines = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            Process process = new ProcessBuilder("sh", "-c", lines, "guard")
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new Guard(process.outputWriter(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the process if it outlives us. What was given last is ended first.
     *
     * @param signal the name of the signal that ends it in good order
     * @param words part of its command line, by which it is known again
     */
    public void watch(String signal, long pid, String words) {
        tell(signal + " " + pid + " " + words);
    }

    private synchronized void tell(String line) {
        try {
            toGuard.write(line + "\n");
            toGuard.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that was watched has ended. */
    @Override
    public void close() {
        tell("done");
    }
}
