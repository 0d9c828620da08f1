package se.kvalitetshjulet.local.run;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.kvalitetshjulet.local.FreePorts;
import se.kvalitetshjulet.local.Guard;
import se.kvalitetshjulet.local.KafkaProcess;
import se.kvalitetshjulet.local.LocalIdentity;
import se.kvalitetshjulet.local.LocalPostgres;
import se.kvalitetshjulet.local.NotesKey;
import se.kvalitetshjulet.local.SampleUser;
import se.kvalitetshjulet.local.Service;
import se.kvalitetshjulet.local.ServiceSettings;
import se.kvalitetshjulet.local.Trouble;

/**
 * All of it, running: database, broker, identity provider, four services and the gateway. A test can kill and start again
 * the broker and each service.
 */
public final class LocalSuite implements AutoCloseable {

    private final Layout layout;
    private final Ports ports;
    private final Consumer<String> say;
    private final BooleanSupplier askedToEnd;
    private final Guard guard = Guard.start();
    private final Map<Service, Child> services = new EnumMap<>(Service.class);
    private final List<Twin> twins = new CopyOnWriteArrayList<>();
    private LocalPostgres postgres;
    private Child broker;
    private LocalIdentity identity;
    private Gateway gateway;
    private volatile boolean ending;

    private LocalSuite(Layout layout, Ports ports, Consumer<String> say, BooleanSupplier askedToEnd) {
        this.layout = layout;
        this.ports = ports;
        this.say = say;
        this.askedToEnd = askedToEnd;
    }

    /**
     * Starts everything and returns when all services are ready.
     *
     * @param root the folder of the repository, in which the services have been built
     * @param data the folder for databases and logs; what it holds from before is used
     * @param say takes one line at a time about what happens
     */
    public static LocalSuite start(Path root, Path data, Ports ports, Consumer<String> say) {
        return start(new Layout(root, data), ports, say, () -> false);
    }

    /** @param askedToEnd whether to give up while starting */
    static LocalSuite start(Layout layout, Ports ports, Consumer<String> say, BooleanSupplier askedToEnd) {
        layout.requireBuilt();
        layout.requireRoom();
        ports.requireFree();
        var suite = new LocalSuite(layout, ports, say, askedToEnd);
        try {
            suite.startParts();
            suite.startServices();
            suite.gateway = Gateway.start(ports);
            return suite;
        } catch (RuntimeException e) {
            suite.close();
            throw e instanceof CompletionException && e.getCause() instanceof Trouble trouble ? trouble : e;
        }
    }

    private void startParts() {
        say.accept("Starting PostgreSQL, Kafka and the identity provider");
        var starting = CompletableFuture.runAsync(this::startBroker);
        try {
            startPostgres();
            identity = LocalIdentity.on(ports.of(Ports.IDENTITY));
        } finally {
            // Also when the database failed: only what has started can be ended again.
            starting.handle((done, failure) -> done).join();
        }
        starting.join();
    }

    private void startPostgres() {
        Path folder = layout.data().resolve("postgres");
        postgres = LocalPostgres.keptIn(folder, ports.of(Ports.POSTGRES), layout.log("postgres"));
        guard.watch("INT", postgres.pid(), "postgres");
        ProcessHandle.of(postgres.pid()).ifPresent(it -> it.onExit().thenRun(this::sayPostgresEnded));
        for (Service service : Service.values()) {
            postgres.create(service.area());
        }
    }

    private void sayPostgresEnded() {
        if (!ending) {
            say.accept("postgres has ended; its log: " + layout.log("postgres"));
        }
    }

    private void startServices() {
        say.accept("Starting the services");
        for (Service service : Service.values()) {
            launch(service);
        }
        for (Service service : Service.values()) {
            awaitReady(service);
        }
    }

    /** Starts a service that does not run, and waits until it is ready. */
    public void start(Service service) {
        launch(service);
        awaitReady(service);
    }

    private void launch(Service service) {
        services.put(service, launched(service.module(), service, ports));
    }

    private Child launched(String name, Service service, Ports on) {
        Map<String, String> settings = ServiceSettings.of(service.area(), on.of(Ports.POSTGRES), bootstrap(), issuer());
        if (service == Service.AGENDA) {
            settings.put(NotesKey.SETTING, NotesKey.keptIn(layout.notesKey()));
            settings.put(ServiceSettings.OPEN_FEED, SampleUser.MUNICIPALITY + "/" + SampleUser.BOARD);
        }
        return Child.java(name, layout.log(name), Launch.of(service, layout, on, settings))
                .watchedBy(guard, say);
    }

    /**
     * Starts one more process of a service beside the one that runs, on the same database and topics, and waits until it is
     * ready. The gateway does not know of it.
     */
    public Twin startTwin(Service service) {
        Ports on = ports.with(Map.of(service.area(), FreePorts.any()));
        var twin = new Twin(launched(service.module() + "-twin", service, on), addressAt(on.of(service)));
        twins.add(twin);
        Readiness.await(twin.child(), on.of(service), askedToEnd);
        return twin;
    }

    private void awaitReady(Service service) {
        Readiness.await(services.get(service), ports.of(service), askedToEnd);
    }

    /** Ends a service as a power cut would. */
    public void kill(Service service) {
        services.get(service).kill();
    }

    /** Ends the broker as a power cut would. */
    public void killBroker() {
        broker.kill();
    }

    /** Starts a broker that does not run, and waits until it answers. */
    public void startBroker() {
        broker = Child.talking("kafka", layout.log("kafka"), Launch.broker(layout, ports))
                .watchedBy(guard, say);
        broker.awaitLine(KafkaProcess.READY);
    }

    /** The address of it all, {@code http://localhost:8080}. */
    public URI address() {
        return addressAt(ports.of(Ports.GATEWAY));
    }

    /** Where the service itself listens: what it tells operators does not go through the gateway. */
    public URI address(Service service) {
        return addressAt(ports.of(service));
    }

    private static URI addressAt(int port) {
        return URI.create("http://localhost:" + port);
    }

    public URI issuer() {
        return LocalIdentity.issuerAt(ports.of(Ports.IDENTITY));
    }

    public String bootstrap() {
        return "127.0.0.1:" + ports.of(Ports.KAFKA);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public String token(SampleUser user) {
        return LocalIdentity.token(issuer(), user);
    }

    /** The folder with a log for each process. */
    public Path logs() {
        return layout.logs();
    }

    /** The processes that run, in the order in which they are to be ended. */
    List<ProcessHandle> processes() {
        List<ProcessHandle> processes = new ArrayList<>();
        Stream.concat(services.values().stream(), twins.stream().map(Twin::child))
                .filter(Child::isAlive)
                .map(Child::handle)
                .forEach(processes::add);
        processes.add(broker.handle());
        ProcessHandle.of(postgres.pid()).ifPresent(processes::add);
        return processes;
    }

    /** Ends all in good order: first what writes, last what keeps. */
    @Override
    public void close() {
        ending = true;
        if (gateway != null) {
            gateway.close();
        }
        twins.forEach(Twin::close);
        services.values().forEach(Child::askToEnd);
        services.values().forEach(Child::end);
        if (identity != null) {
            identity.close();
        }
        if (broker != null) {
            broker.end();
        }
        if (postgres != null) {
            postgres.close();
        }
        guard.close();
    }
}
