package se.kvalitetshjulet.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.kvalitetshjulet.local.Trouble;

/**
 * The file that says what runs: the first line is the runner, the others what it started. A process is known again by its
 * number together with the instant at which it started, since numbers are given anew.
 */
final class Running {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path file;

    private Running(Path file) {
        this.file = file;
    }

    static Running in(Path data) {
        return new Running(data.resolve("running"));
    }

    void write(List<ProcessHandle> processes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, processes.stream().map(Running::line).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runner, if it still runs. */
    Optional<ProcessHandle> runner() {
        List<String> lines = lines();
        return lines.isEmpty() ? Optional.empty() : process(lines.getFirst());
    }

    /** What outlived a runner that was killed. */
    List<ProcessHandle> leftovers() {
        List<ProcessHandle> found = new ArrayList<>();
        lines().stream().skip(1).forEach(line -> process(line).ifPresent(found::add));
        return found;
    }

    /** Asks each to end, in the given order, and waits until it has. */
    static void end(List<ProcessHandle> processes) {
        for (ProcessHandle process : processes) {
            process.destroy();
            try {
                process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException e) {
                throw new Trouble("Process " + process.pid() + " does not end; end it yourself and try again.", e);
            }
        }
    }

    private List<String> lines() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + startOf(process);
    }

    private static Optional<ProcessHandle> process(String line) {
        String[] words = line.split(" ");
        return ProcessHandle.of(Long.parseLong(words[0]))
                .filter(ProcessHandle::isAlive)
                .filter(it -> startOf(it).equals(words[1]));
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
