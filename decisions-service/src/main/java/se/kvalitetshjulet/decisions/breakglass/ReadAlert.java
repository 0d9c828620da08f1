package se.kvalitetshjulet.decisions.breakglass;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.kvalitetshjulet.decisions.person.SpecialPurpose;
import se.kvalitetshjulet.kit.access.AccessLog;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/** Reads one alert; why somebody opened the room may hold secrets, so that reading is logged as any other. */
@ApplicationScoped
class ReadAlert {

    /** What the log calls it. */
    static final String ROOM = "break-glass";

    private final Alerts alerts;
    private final AccessLog log;
    private final Store store;

    ReadAlert(Alerts alerts, AccessLog log, Store store) {
        this.alerts = alerts;
        this.log = log;
        this.store = store;
    }

    /** What may be known of it without reading why. */
    Alert face(Caller caller, UUID id) {
        return find(caller, id).alert();
    }

    Alert.Read read(Caller caller, UUID id) {
        var alert = find(caller, id);
        log.reading(
                caller,
                caller.firstOf(Alerts.RESPONSIBLE).orElseThrow(),
                ROOM,
                new AccessLog.Thing(alert.alert().decisionId(), alert.alert().unit()),
                SpecialPurpose.EMERGENCY_REVIEW.name());
        return alert;
    }

    private Alert.Read find(Caller caller, UUID id) {
        return store.inTenant(caller.tenant(), tx -> alerts.find(tx, caller, id))
                .map(Alerts.Found::read)
                .orElseThrow(Refusal::notFound);
    }
}
