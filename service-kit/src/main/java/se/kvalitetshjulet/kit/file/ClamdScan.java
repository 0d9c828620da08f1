package se.kvalitetshjulet.kit.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jboss.logging.Logger;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;

/** Sends a file to ClamAV's daemon by its INSTREAM command, in pieces that each say their length. */
final class ClamdScan implements VirusScan {

    private static final Logger LOG = Logger.getLogger(ClamdScan.class);
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    private final String host;
    private final int port;
    private final int timeout;

    ClamdScan(String host, int port, Duration timeout) {
        this.host = host;
        this.port = port;
        this.timeout = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public boolean isOn() {
        return true;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.setSoTimeout(timeout);
            socket.connect(new InetSocketAddress(host, port), timeout);
            send(new DataOutputStream(socket.getOutputStream()), content);
            return verdict(new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        } catch (IOException unreachable) {
            LOG.errorf(
                    "scan=failed fault=%s next=see that clamd runs and is reached",
                    unreachable.getClass().getName());
            throw unavailable();
        }
    }

    private static void send(DataOutputStream clamd, byte[] content) throws IOException {
        clamd.write(COMMAND);
        for (int from = 0; from < content.length; from += PIECE) {
            int length = Math.min(PIECE, content.length - from);
            clamd.writeInt(length);
            clamd.write(content, from, length);
        }
        clamd.writeInt(0);
        clamd.flush();
    }

    /** The answer is {@code stream: OK}, {@code stream: <name> FOUND}, or an error, as when its own limit of size is lower. */
    private static Verdict verdict(String answer) {
        var said = answer.replace("\0", "").strip();
        if (said.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (said.startsWith("stream: ") && said.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        LOG.error(
                "scan=refused next=see clamd's own log, and hold its StreamMaxLength against kvalitetshjulet.attachments.largest");
        throw unavailable();
    }

    private static Refusal unavailable() {
        return new Refusal(
                CommonProblem.UNAVAILABLE,
                "Filen kunde inte virusgranskas och sparades inte. Försök igen om en stund.");
    }
}
