package se.kvalitetshjulet.local.run;

import static java.util.concurrent.TimeUnit.MINUTES;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, started and ended as a person, or a power cut, would. */
@Timeout(value = 3, unit = MINUTES, threadMode = SEPARATE_THREAD)
class RunTest {

    /** Its place in the mask of signals that a process ignores. */
    private static final long SIGINT = 1L << 1;

    @TempDir
    private Path root;

    private final Ports ports = Ports.free();

    @Test
    void it_runs_once_for_the_same_data_until_ctrl_c_ends_all_in_good_order() throws Exception {
        StandInService.buildAll(root);
        Process first = run();
        List<ProcessHandle> started = awaitReady(first);
        assertThat(lines(run()))
                .containsExactly("It runs already (process " + first.pid() + "); end it with ./run --stop");
        assertThat(lines(run("--token", "CONTROLLER")))
                .singleElement()
                .asString()
                .startsWith("ey");
        new ProcessBuilder("kill", "-INT", Long.toString(first.pid())).start().waitFor();
        assertThat(lines(first)).contains("Ending; the data is kept in .local");
        first.onExit().get(60, SECONDS);
        awaitEnded(started);
        assertThat(root.resolve(".local/running")).doesNotExist();
    }

    @Test
    void what_a_killed_run_started_ends_with_it() throws Exception {
        StandInService.buildAll(root);
        Process killed = run();
        List<ProcessHandle> started = awaitReady(killed);
        killed.destroyForcibly().waitFor();
        awaitEnded(started);
    }

    @Test
    void what_a_run_left_behind_whose_guard_was_killed_too_is_ended_by_the_next() throws Exception {
        StandInService.buildAll(root);
        Process killed = run();
        List<ProcessHandle> started = awaitReady(killed);
        started.stream().filter(RunTest::isGuard).forEach(ProcessHandle::destroyForcibly);
        killed.destroyForcibly().waitFor();
        Process next = run();
        awaitReady(next);
        awaitEnded(started);
        assertThat(lines(run("--stop"))).contains("All has been ended; the data is kept in .local.");
        next.onExit().get(60, SECONDS);
    }

    private static boolean isGuard(ProcessHandle process) {
        return process.info().commandLine().orElse("").endsWith(" guard");
    }

    @Test
    void each_mistake_on_the_command_line_is_one_line() throws Exception {
        assertThat(lines(run("--stop"))).containsExactly("Nothing runs.");
        assertThat(lines(run("--token", "KING")))
                .singleElement()
                .asString()
                .startsWith("There is no role KING; the roles are");
        assertThat(lines(run("--port", "door=1"))).singleElement().asString().startsWith("There is no port named door");
        assertThat(lines(run("--token", "CONTROLLER")))
                .singleElement()
                .asString()
                .contains("is it running? (./run)");
    }

    private Process run(String... options) throws IOException {
        List<String> command = new ArrayList<>(whereCtrlCWorks());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                Run.class.getName(),
                // The stand-ins take no events.
                "--empty"));
        ports.byName().forEach((name, port) -> command.addAll(List.of("--port", name + "=" + port)));
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
    }

    /** What runs in the background of a script has Ctrl-C turned off, and so would all that it starts. */
    private static List<String> whereCtrlCWorks() throws IOException {
        Path own = Path.of("/proc/self/status");
        boolean isOff = Files.exists(own)
                && Files.readAllLines(own).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .anyMatch(line ->
                                (Long.parseUnsignedLong(line.substring(7).strip(), 16) & SIGINT) != 0);
        return isOff ? List.of("env", "--default-signal=INT") : List.of();
    }

    /** Reads until it says that it is ready, and tells what it has started. */
    private static List<ProcessHandle> awaitReady(Process run) throws IOException {
        List<String> said = new ArrayList<>();
        String line = run.inputReader().readLine();
        while (line != null && !line.startsWith("Ready after")) {
            said.add(line);
            line = run.inputReader().readLine();
        }
        assertThat(line).as("what it said: " + said).isNotNull();
        return run.descendants().toList();
    }

    private static List<String> lines(Process run) {
        return run.inputReader().lines().filter(it -> !it.isBlank()).toList();
    }

    private static void awaitEnded(List<ProcessHandle> processes) throws Exception {
        for (ProcessHandle process : processes) {
            process.onExit().get(60, SECONDS);
        }
    }
}
