package se.kvalitetshjulet.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import se.kvalitetshjulet.local.Service;

/** What the benchmarks have in common. */
final class Measured {

    private Measured() {}

    interface Work {
        void on(int number);
    }

    /** Does the work so many times from several clients; answers how many seconds it took. */
    static double inParallel(int clients, int times, Work work) throws InterruptedException {
        var next = new AtomicInteger();
        long begun = System.nanoTime();
        var threads = Executors.newFixedThreadPool(clients);
        for (int client = 0; client < clients; client++) {
            threads.execute(() -> {
                for (int mine = next.getAndIncrement(); mine < times; mine = next.getAndIncrement()) {
                    work.on(mine);
                }
            });
        }
        threads.shutdown();
        if (!threads.awaitTermination(1, TimeUnit.HOURS)) {
            throw new IllegalStateException("not done in an hour");
        }
        return secondsSince(begun);
    }

    static double secondsSince(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    static double percentile(List<Double> values, int percent) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    /** The memory of a service's process, now and at most since it started. */
    static String memoryOf(Service service) {
        ProcessHandle process = ProcessHandle.current()
                .descendants()
                .filter(each -> each.info().commandLine().orElse("").contains(service.module() + "/target"))
                .findFirst()
                .orElseThrow();
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return String.join(
                    ", ",
                    lines.filter(line -> line.startsWith("VmRSS") || line.startsWith("VmHWM"))
                            .map(line -> line.replaceAll("\\s+", " "))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void say(String line, Object... values) {
        System.out.println(line.formatted(values));
    }
}
