package se.kvalitetshjulet.local.run;

import java.net.URI;

/** One more process of a service, which shares the work with the first. */
public final class Twin implements AutoCloseable {

    private final Child child;
    private final URI address;

    Twin(Child child, URI address) {
        this.child = child;
        this.address = address;
    }

    Child child() {
        return child;
    }

    public URI address() {
        return address;
    }

    /** Ends it as a power cut would. */
    public void kill() {
        child.kill();
    }

    @Override
    public void close() {
        child.end();
    }
}
