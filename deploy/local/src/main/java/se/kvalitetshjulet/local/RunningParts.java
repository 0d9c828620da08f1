package se.kvalitetshjulet.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** The parts of one JVM's tests. */
record RunningParts(LocalPostgres postgres, LocalKafka kafka, LocalIdentity identity) {

    static RunningParts start() {
        // Side by side, since each waits mostly for something other than the processor.
        var postgres = starting(RunningParts::guardedPostgres);
        var kafka = starting(LocalKafka::temporary);
        var identity = starting(LocalIdentity::onAnyPort);
        try {
            var parts = new RunningParts(postgres.join(), kafka.join(), identity.join());
            Runtime.getRuntime().addShutdownHook(new Thread(parts::stop, "end of the real parts"));
            return parts;
        } catch (CompletionException e) {
            postgres.thenAccept(LocalPostgres::close);
            kafka.thenAccept(LocalKafka::close);
            identity.thenAccept(LocalIdentity::close);
            throw new Trouble("The real parts did not start: " + e.getCause().getMessage(), e);
        }
    }

    /** PostgreSQL alone is another process, which would stay behind should the tests be killed. */
    private static LocalPostgres guardedPostgres() {
        var postgres = LocalPostgres.temporary();
        Guard.start().watch("INT", postgres.pid(), "postgres");
        return postgres;
    }

    private static <T> CompletableFuture<T> starting(Supplier<T> start) {
        Executor ownThread = task -> {
            var thread = new Thread(task, "start of a real part");
            thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
            thread.start();
        };
        return CompletableFuture.supplyAsync(start, ownThread);
    }

    private void stop() {
        identity.close();
        kafka.close();
        postgres.close();
    }
}
