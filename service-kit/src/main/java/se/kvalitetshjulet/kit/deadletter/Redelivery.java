package se.kvalitetshjulet.kit.deadletter;

import java.util.Map;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** The way back in for a message that was kept as a dead letter. */
public interface Redelivery {

    /** True for the intake topics: what came from outside may be repaired, what we sent ourselves may not. */
    boolean isFromOutside(String topic);

    /**
     * Takes the message again, in the transaction at hand.
     *
     * @throws Refusal when it still cannot be taken
     */
    void takeAgain(String topic, Map<String, String> headers, byte[] payload, Tenant tenant);
}
