package se.kvalitetshjulet.kit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.SampleFiles;
import se.kvalitetshjulet.kit.file.VirusScan.Verdict;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Speaks with a socket as ClamAV's daemon does. */
class ClamdScanTest {

    private static final Duration LONG_ENOUGH = Duration.ofSeconds(10);

    @Test
    void a_file_arrives_whole_and_the_answer_is_the_verdict() throws Exception {
        var file = SampleFiles.pdf(200_000);
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> answered(clamd, "stream: OK\0"));
            assertThat(scan(clamd).scan(file)).isEqualTo(Verdict.CLEAN);
            assertThat(received.get()).isEqualTo(file);
        }
    }

    @Test
    void a_virus_is_found() throws Exception {
        assertThat(verdictWhen("stream: Eicar-Test-Signature FOUND\0")).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void nothing_is_kept_unscanned_when_the_scan_fails() {
        for (var answer : new String[] {"INSTREAM size limit exceeded. ERROR\0", "stream: NOT OK\0", ""}) {
            assertThatThrownBy(() -> verdictWhen(answer))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.refused().type()).isEqualTo(CommonProblem.UNAVAILABLE));
        }
    }

    @Test
    void nothing_is_kept_unscanned_when_nobody_answers() throws Exception {
        int port;
        try (var nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = nobody.getLocalPort();
        }
        assertThatThrownBy(() -> new ClamdScan("127.0.0.1", port, LONG_ENOUGH).scan(new byte[] {1}))
                .isInstanceOf(Refusal.class);
    }

    private static Verdict verdictWhen(String answer) throws Exception {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = CompletableFuture.supplyAsync(() -> answered(clamd, answer));
            try {
                return scan(clamd).scan(new byte[] {1});
            } finally {
                received.get();
            }
        }
    }

    private static ClamdScan scan(ServerSocket clamd) {
        return new ClamdScan("127.0.0.1", clamd.getLocalPort(), LONG_ENOUGH);
    }

    private static byte[] answered(ServerSocket clamd, String answer) {
        try (var visitor = clamd.accept()) {
            var in = new DataInputStream(visitor.getInputStream());
            var command = new String(in.readNBytes("zINSTREAM\0".length()), StandardCharsets.US_ASCII);
            assertThat(command).isEqualTo("zINSTREAM\0");
            var file = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                file.writeBytes(in.readNBytes(length));
            }
            visitor.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            return file.toByteArray();
        } catch (IOException cutOff) {
            throw new IllegalStateException(cutOff);
        }
    }
}
