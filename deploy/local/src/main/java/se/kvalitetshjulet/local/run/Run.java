package se.kvalitetshjulet.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kvalitetshjulet.local.LocalIdentity;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Trouble;
import se.kvalitetshjulet.local.sample.SampleChain;
import se.kvalitetshjulet.local.sample.SampleMunicipality;

/** The command {@code ./run}; started in the root of the repository. */
@Command(
        name = "./run",
        description = "Starts Kvalitetshjulet on this machine. Ctrl-C ends it; data is kept in .local/.",
        sortOptions = false)
public final class Run implements Runnable {

    private static final Path ROOT = Path.of("").toAbsolutePath();

    @Option(names = "--fresh", description = "Forget the data of earlier runs first.")
    private boolean fresh;

    @Option(names = "--empty", description = "Leave out the sample municipality.")
    private boolean empty;

    @Option(names = "--stop", description = "End what runs.")
    private boolean stop;

    @Option(
            names = "--token",
            paramLabel = "ROLE",
            description = "Print a bearer token of the role's sample user, or of the one with an id: member-chair.")
    private String role;

    @Option(
            names = "--verify",
            description = "Check that no edition of the sample board's reports has been altered, lost or rewritten.")
    private boolean verify;

    @Option(
            names = "--port",
            paramLabel = "NAME=NUMBER",
            description =
                    "Another port; names and usual numbers: gateway 8080, identity 8099, postgres 5440, kafka 9099,"
                            + " kafka-controller 9098, decisions 8081, deviations 8082, agenda 8083, reporting 8084.")
    private Map<String, Integer> otherPorts = new LinkedHashMap<>();

    @Option(names = "--data", paramLabel = "FOLDER", description = "Where data and logs are kept (default: .local).")
    private Path data = Path.of(".local");

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    private boolean help;

    public static void main(String... arguments) {
        System.exit(new CommandLine(new Run())
                .setExecutionExceptionHandler(Run::inOneLine)
                .execute(arguments));
    }

    private static int inOneLine(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof Trouble) {
            command.getErr().println(failure.getMessage());
            return 1;
        }
        throw failure;
    }

    @Override
    public void run() {
        Ports ports = Ports.usual().with(otherPorts);
        if (role != null) {
            int identity = ports.of(Ports.IDENTITY);
            System.out.println(LocalIdentity.token(LocalIdentity.issuerAt(identity), SampleUser.named(role)));
        } else if (verify) {
            verify(ports);
        } else if (stop) {
            stop();
        } else {
            start(ports);
        }
    }

    private static void verify(Ports ports) {
        URI issuer = LocalIdentity.issuerAt(ports.of(Ports.IDENTITY));
        URI gateway = URI.create("http://localhost:" + ports.of(Ports.GATEWAY));
        SampleChain.verify(gateway, user -> LocalIdentity.token(issuer, user), Run::say);
    }

    private void stop() {
        var running = Running.in(data);
        List<ProcessHandle> processes = new ArrayList<>();
        running.runner().ifPresent(processes::add);
        // The runner ends the rest itself; only what a killed one left behind is ours to end.
        Running.end(processes.isEmpty() ? running.leftovers() : processes);
        running.clear();
        say(processes.isEmpty() ? "Nothing runs." : "All has been ended; the data is kept in " + data + ".");
    }

    private void start(Ports ports) {
        var running = Running.in(data);
        running.runner().ifPresent(it -> {
            throw new Trouble("It runs already (process " + it.pid() + "); end it with ./run --stop");
        });
        List<ProcessHandle> leftovers = running.leftovers();
        if (!leftovers.isEmpty()) {
            say("An earlier run was killed; ending what it left behind");
            Running.end(leftovers);
        }
        if (fresh) {
            new Layout(ROOT, data).startOver();
        }
        running.write(List.of(ProcessHandle.current()));
        serve(ports, running);
    }

    private void serve(Ports ports, Running running) {
        long begun = System.nanoTime();
        var asked = new CountDownLatch(1);
        var ended = new CountDownLatch(1);
        endOnSignal(asked, ended);
        try (var suite = LocalSuite.start(new Layout(ROOT, data), ports, Run::say, () -> asked.getCount() == 0)) {
            List<ProcessHandle> processes = new ArrayList<>(List.of(ProcessHandle.current()));
            processes.addAll(suite.processes());
            running.write(processes);
            say("Ready after %.1f s".formatted((System.nanoTime() - begun) / 1e9));
            if (!empty) {
                bringInSample(suite, () -> asked.getCount() == 0);
            }
            say(Signpost.of(suite));
            asked.await();
            say("Ending; the data is kept in " + data);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            running.clear();
            ended.countDown();
        }
    }

    /** What cannot be brought in is told; the rest runs all the same. */
    private static void bringInSample(LocalSuite suite, BooleanSupplier askedToEnd) {
        try {
            SampleMunicipality.post(suite.address(), suite::token, Run::say, askedToEnd);
        } catch (Trouble trouble) {
            say("The sample municipality is not all in: " + trouble.getMessage());
        }
    }

    /** Ctrl-C and the like let the main thread end everything in order, and wait until it has. */
    private static void endOnSignal(CountDownLatch asked, CountDownLatch ended) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            asked.countDown();
                            try {
                                ended.await();
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        "orderly end"));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
