package se.kvalitetshjulet.deviations.handler;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.deviations.quality.Waiting;
import se.kvalitetshjulet.deviations.thing.Sights;
import se.kvalitetshjulet.kit.access.Caller;

@Singleton
class MineWaiting implements Waiting {

    private static final String LIST = "/handlaggare/mina";

    private final Handlers handlers;

    MineWaiting(Handlers handlers) {
        this.handlers = handlers;
    }

    @Override
    public Optional<Part> of(Handle tx, Caller caller) {
        return caller.isAnyOf(Sights.HANDLERS)
                ? Optional.of(new Part(
                        0, "Mina ärenden", LIST, handlers.mine(tx, caller).size(), "handlägger du", LIST))
                : Optional.empty();
    }
}
