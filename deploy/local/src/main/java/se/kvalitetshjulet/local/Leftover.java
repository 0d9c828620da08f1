package se.kvalitetshjulet.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A database server that outlived the run that started it. */
record Leftover(ProcessHandle server) {

    static Optional<Leftover> in(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        // A number may since have been given to another program, which must be left alone.
        return ProcessHandle.of(pid)
                .filter(it -> it.info().command().orElse("").endsWith("postgres"))
                .map(Leftover::new);
    }

    /** Asks for a fast shutdown (SIGINT), which PostgreSQL answers by ending every session and keeping every commit. */
    void end() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(server.pid()))
                    .start()
                    .waitFor();
            server.onExit().get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new Trouble(
                    "An earlier PostgreSQL (process " + server.pid() + ") does not stop; end it and try again.");
        }
    }
}
