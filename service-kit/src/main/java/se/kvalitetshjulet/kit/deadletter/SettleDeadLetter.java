package se.kvalitetshjulet.kit.deadletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;

/**
 * Replays, repairs or discards a dead letter. Only what came from outside may be repaired; what another service of
 * ours sent is replayed as it is or discarded with a reason.
 */
@ApplicationScoped
class SettleDeadLetter {

    private static final Map<String, String> STRUCTURED = Map.of("content-type", "application/cloudevents+json");

    private final Store store;
    private final DeadLetters letters;
    private final Redelivery messages;

    SettleDeadLetter(Store store, DeadLetters letters, Redelivery messages) {
        this.store = store;
        this.letters = letters;
        this.messages = messages;
    }

    DeadLetter replay(Caller by, UUID id) {
        return settle(by, id, DeadLetter.Status.REPLAYED, null, tx -> {
            var topic = open(tx, by, id).topic();
            var content = letters.contentOf(tx, by.tenant(), id).orElseThrow(Refusal::notFound);
            messages.takeAgain(topic, content.headers(), content.payload(), by.tenant());
        });
    }

    DeadLetter repair(Caller by, UUID id, String event) {
        return settle(by, id, DeadLetter.Status.REPLAYED, "Rättat", tx -> {
            var topic = open(tx, by, id).topic();
            if (!messages.isFromOutside(topic)) {
                throw new Refusal(
                        DeadLetterProblem.NOT_EDITABLE,
                        "Meddelandet kommer från en annan av våra tjänster. Spela upp det igen, eller lägg undan det.");
            }
            messages.takeAgain(topic, STRUCTURED, event.getBytes(StandardCharsets.UTF_8), by.tenant());
        });
    }

    DeadLetter discard(Caller by, UUID id, String reason) {
        return settle(by, id, DeadLetter.Status.DISCARDED, reason, tx -> open(tx, by, id));
    }

    private DeadLetter settle(
            Caller by, UUID id, DeadLetter.Status status, @Nullable String reason, Consumer<Handle> work) {
        return store.inTenant(by.tenant(), tx -> {
            work.accept(tx);
            letters.settle(tx, by.tenant(), id, status, by.subject(), reason);
            return letters.find(tx, by.tenant(), id).orElseThrow(Refusal::notFound);
        });
    }

    private DeadLetter open(Handle tx, Caller by, UUID id) {
        var letter = letters.find(tx, by.tenant(), id).orElseThrow(Refusal::notFound);
        if (letter.status() != DeadLetter.Status.OPEN) {
            throw new Refusal(DeadLetterProblem.ALREADY_SETTLED, "Inget mer behöver göras.");
        }
        return letter;
    }
}
