package se.kvalitetshjulet.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.kvalitetshjulet.local.Guard;
import se.kvalitetshjulet.local.Trouble;

/** A Java process of ours: a service or the broker. */
final class Child {

    private static final long SECONDS_TO_END = 20;

    private final String name;
    private final Process process;
    private final Path log;
    private volatile boolean expectedToEnd;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts Java with the given arguments; all it writes goes to the log. */
    static Child java(String name, Path log, List<String> arguments) {
        return started(name, log, arguments, Redirect.appendTo(log.toFile()));
    }

    /** As {@link #java}, but what it writes to standard output is ours to read. */
    static Child talking(String name, Path log, List<String> arguments) {
        return started(name, log, arguments, Redirect.PIPE);
    }

    private static Child started(String name, Path log, List<String> arguments, Redirect output) {
        // Ctrl-C in a terminal reaches every process in it at once; the children wait for us to end them in order.
        List<String> command = new ArrayList<>(List.of("sh", "-c", "trap '' INT; exec \"$@\"", name));
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            Files.createDirectories(log.getParent());
            var process = new ProcessBuilder(command)
                    .redirectOutput(output)
                    .redirectError(Redirect.appendTo(log.toFile()))
                    .start();
            return new Child(name, process, log);
        } catch (IOException e) {
            throw new Trouble(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Has it ended should we be killed, and says so should it end before we ask. */
    Child watchedBy(Guard guard, Consumer<String> say) {
        guard.watch("TERM", process.pid(), "java");
        process.onExit().thenAccept(ended -> {
            if (!expectedToEnd) {
                say.accept(endedTooSoon());
            }
        });
        return this;
    }

    /** Waits for the one line by which it says that it is up. */
    void awaitLine(String line) {
        try {
            if (!line.equals(process.inputReader().readLine())) {
                expectedToEnd = true;
                process.destroyForcibly().waitFor();
                throw new Trouble(endedTooSoon());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    String endedTooSoon() {
        return name + " has ended (exit code " + process.exitValue() + "); its log: " + log;
    }

    String notReady() {
        return name + " is not ready after a long while; its log: " + log;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** As a power cut would: SIGKILL. */
    void kill() {
        expectedToEnd = true;
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to end and does not wait, so that several may end at once. */
    void askToEnd() {
        expectedToEnd = true;
        process.destroy();
    }

    void end() {
        askToEnd();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
