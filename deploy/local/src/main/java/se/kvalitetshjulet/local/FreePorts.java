package se.kvalitetshjulet.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports on this machine that nobody listens on. */
public final class FreePorts {

    private FreePorts() {}

    /** A port that was free a moment ago. */
    public static int any() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses with one line when someone already listens on the port. */
    public static void require(String what, int port) {
        try (var socket = new ServerSocket()) {
            // A port on which a former run's connections are still winding down is free all the same.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new Trouble("Port " + port + " (" + what
                    + ") is taken; end what uses it, or choose another: ./run --port " + what + "=" + (port + 1000));
        }
    }
}
