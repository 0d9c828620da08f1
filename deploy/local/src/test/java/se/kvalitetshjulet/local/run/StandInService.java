package se.kvalitetshjulet.local.run;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import se.kvalitetshjulet.local.Service;

/**
 * What the runner sees of a service, and no more: a program that is ready at {@code /q/health/ready} of its port. It answers
 * every other request with the path and the headers it was given.
 */
public final class StandInService {

    private static final Set<String> SHOWN = Set.of(
            "x-forwarded-host",
            "x-forwarded-proto",
            "x-forwarded-port",
            "x-forwarded-for",
            "forwarded",
            "x-request-id");

    private StandInService() {}

    public static void main(String... arguments) throws IOException {
        int port = Integer.getInteger("quarkus.http.port");
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/", StandInService::answer);
        server.start();
    }

    private static void answer(HttpExchange exchange) throws IOException {
        var said = new TreeMap<String, String>();
        exchange.getRequestHeaders().forEach((name, values) -> {
            if (SHOWN.contains(name.toLowerCase())) {
                said.put(name.toLowerCase(), String.join(",", values));
            }
        });
        said.put("uri", exchange.getRequestURI().toString());
        said.put("database", System.getProperty("quarkus.datasource.jdbc.url"));
        byte[] body = said.toString().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    /** Lays a stand-in where each service's program would have been built. */
    static void buildAll(Path root) throws IOException {
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, StandInService.class.getName());
        // The classes themselves stay where the tests were compiled.
        String classes = StandInService.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        String parts = Service.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, classes + " " + parts);
        for (Service service : Service.values()) {
            Path jar = new Layout(root, root).jarOf(service);
            Files.createDirectories(jar.getParent());
            new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        }
    }
}
