package se.kvalitetshjulet.local.run;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.core.net.HostAndPort;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.Trouble;

/** The one address from outside: chooses the service by the first segment of the path and rewrites nothing. */
public final class Gateway implements AutoCloseable {

    private static final String START_PAGE = "/reporting/sidor";
    private static final String HOST = "127.0.0.1";

    private final Vertx vertx;

    private Gateway(Vertx vertx) {
        this.vertx = vertx;
    }

    public static Gateway start(Ports ports) {
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(2).setWorkerPoolSize(2));
        var client = vertx.createHttpClient(
                new HttpClientOptions().setMaxPoolSize(64).setConnectTimeout(2_000));
        Map<String, HttpProxy> routes = new HashMap<>();
        for (Service service : Service.values()) {
            routes.put(
                    service.area(),
                    HttpProxy.reverseProxy(client)
                            .origin(ports.of(service), HOST)
                            .addInterceptor(new Passage(service)));
        }
        var options = new HttpServerOptions().setHost(HOST).setPort(ports.of(Ports.GATEWAY));
        var gateway = new Gateway(vertx);
        try {
            vertx.createHttpServer(options)
                    .requestHandler(request -> route(request, routes))
                    .listen()
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(10, TimeUnit.SECONDS);
            return gateway;
        } catch (ExecutionException | TimeoutException e) {
            gateway.close();
            throw new Trouble("The gateway did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("Interrupted while the gateway started", e);
        }
    }

    private static void route(HttpServerRequest request, Map<String, HttpProxy> routes) {
        String path = request.path();
        if (path == null || path.equals("/")) {
            request.response()
                    .setStatusCode(302)
                    .putHeader("Location", START_PAGE)
                    .end();
            return;
        }
        HttpProxy proxy = routes.get(path.split("/", 3)[1]);
        if (proxy != null) {
            proxy.handle(request);
            return;
        }
        request.response()
                .setStatusCode(404)
                .putHeader("Content-Type", "application/problem+json")
                .end(problem(
                        404, "unknown-path", "Sidan finns inte", "Kontrollera adressen, eller börja på startsidan."));
    }

    private static Buffer problem(int status, String code, String title, String detail) {
        return new JsonObject()
                .put("type", "urn:kvalitetshjulet:problem:" + code)
                .put("title", title)
                .put("status", status)
                .put("detail", detail)
                .toBuffer();
    }

    /** What a service can trust about where a request came from is what the gateway says, never what the caller says. */
    private record Passage(Service service) implements ProxyInterceptor {

        @Override
        public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
            var outside = context.request().proxiedRequest();
            var headers = context.request().headers();
            HostAndPort authority = outside.authority();
            headers.remove("Forwarded");
            headers.remove("X-Forwarded-Prefix");
            headers.set("X-Forwarded-For", outside.remoteAddress().hostAddress());
            headers.set("X-Forwarded-Proto", "http");
            if (authority != null) {
                int port = authority.port() > 0 ? authority.port() : 80;
                headers.set("X-Forwarded-Host", authority.toString());
                headers.set("X-Forwarded-Port", Integer.toString(port));
            }
            return context.sendRequest().recover(failure -> Future.succeededFuture(unreachable(context)));
        }

        private ProxyResponse unreachable(ProxyContext context) {
            var detail = "Tjänsten " + service.module() + " svarar inte just nu. Vänta en stund och försök igen.";
            var body = problem(502, "service-unreachable", "Tjänsten svarar inte", detail);
            return context.request()
                    .release()
                    .response()
                    .setStatusCode(502)
                    .putHeader("Content-Type", "application/problem+json")
                    .setBody(Body.body(body));
        }
    }

    @Override
    public void close() {
        try {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new Trouble("The gateway did not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
