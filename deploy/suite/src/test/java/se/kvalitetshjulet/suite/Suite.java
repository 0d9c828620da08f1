package se.kvalitetshjulet.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import se.kvalitetshjulet.local.Folders;
import se.kvalitetshjulet.local.run.LocalSuite;
import se.kvalitetshjulet.local.run.Ports;

/** Everything, as delivered, on free ports: started by the first test that asks, ended with the JVM. */
public final class Suite {

    /** Where it keeps data and logs; begins empty, and stays afterwards so that the logs can be read. */
    private static final Path DATA = root().resolve("deploy/suite/target/running");

    private static LocalSuite suite;
    private static RuntimeException failure;

    private Suite() {}

    /** The running suite, started when it is not. */
    public static synchronized LocalSuite started() {
        if (failure != null) {
            // What did not start once is not tried again by each of a hundred tests.
            throw failure;
        }
        if (suite == null) {
            try {
                suite = startedIn(DATA);
            } catch (RuntimeException e) {
                failure = e;
                throw e;
            }
            Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "end of the suite"));
        }
        return suite;
    }

    /** Another suite beside the first, with empty databases of its own; the caller closes it. */
    static LocalSuite startedIn(Path data) {
        try {
            Folders.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return startedAgainIn(data);
    }

    /** A suite that goes on with what an earlier one left in the folder. */
    static LocalSuite startedAgainIn(Path data) {
        return LocalSuite.start(root(), data, Ports.free(), System.out::println);
    }

    /** The folder of the repository. */
    static Path root() {
        return Path.of(System.getProperty("kvalitetshjulet.root", ""))
                .toAbsolutePath()
                .normalize();
    }
}
