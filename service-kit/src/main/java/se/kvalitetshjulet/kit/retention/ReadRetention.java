package se.kvalitetshjulet.kit.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.paging.Page;
import se.kvalitetshjulet.kit.paging.Paging;
import se.kvalitetshjulet.kit.problem.CommonProblem;
import se.kvalitetshjulet.kit.problem.Refusal;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.statute.retention.Keep;

/** Reads runs and their lists, for those who may read about the whole board. */
@ApplicationScoped
class ReadRetention {

    private static final Map<String, Keep> REASONS =
            Arrays.stream(Keep.values()).collect(Collectors.toUnmodifiableMap(Keep::name, Function.identity()));

    private static final Map<String, String> OTHER_REASONS = Map.of(
            RunLists.TOUCHED, "Något har hänt sedan förslaget togs fram",
            RunLists.GONE, "Redan gallrat");

    private final RetentionRuns runs;
    private final RunLists lists;
    private final Store store;

    ReadRetention(RetentionRuns runs, RunLists lists, Store store) {
        this.runs = runs;
        this.lists = lists;
        this.store = store;
    }

    /**
     * Something that stays.
     *
     * @param label the reason in words
     * @param until the last day that it stays for this; missing when no day is known
     */
    public record Kept(
            String thing,
            String reason,
            String label,
            @Nullable LocalDate until) {}

    Page<RetentionRun> runs(Caller caller, Paging paging) {
        return read(caller, tx -> runs.page(tx, caller.tenant(), paging));
    }

    RetentionRun run(Caller caller, UUID run) {
        return read(caller, tx -> find(tx, caller, run));
    }

    Page<RunLists.Candidate> candidates(Caller caller, UUID run, Paging paging) {
        return ofRun(caller, run, tx -> lists.candidates(tx, caller.tenant(), run, paging));
    }

    Page<RunLists.Erased> erased(Caller caller, UUID run, Paging paging) {
        return ofRun(caller, run, tx -> lists.erased(tx, caller.tenant(), run, paging));
    }

    /**
     * What stays, all or for one reason.
     *
     * @throws Refusal when there is no such reason
     */
    Page<Kept> kept(Caller caller, UUID run, @Nullable String reason, Paging paging) {
        if (reason != null && !REASONS.containsKey(reason) && !OTHER_REASONS.containsKey(reason)) {
            throw Refusal.ofField(
                    "reason",
                    "Välj något av "
                            + Stream.concat(REASONS.keySet().stream(), OTHER_REASONS.keySet().stream())
                                    .sorted()
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
        return ofRun(caller, run, tx -> lists.left(tx, caller.tenant(), run, reason, paging))
                .map(left -> new Kept(left.thing(), left.reason(), labelOf(left.reason()), left.until()));
    }

    private static String labelOf(String reason) {
        return Optional.ofNullable(REASONS.get(reason))
                .map(Keep::label)
                .orElseGet(() -> OTHER_REASONS.getOrDefault(reason, reason));
    }

    private <T> T ofRun(Caller caller, UUID run, Function<Handle, T> work) {
        return read(caller, tx -> {
            find(tx, caller, run);
            return work.apply(tx);
        });
    }

    private <T> T read(Caller caller, Function<Handle, T> work) {
        if (!Retention.mayBeReadBy(caller)) {
            throw new Refusal(
                    CommonProblem.FORBIDDEN,
                    "Gallringen gäller hela nämnden. Den läses av den som har ett uppdrag för alla enheter.");
        }
        return store.inTenant(caller.tenant(), work);
    }

    private RetentionRun find(Handle tx, Caller caller, UUID run) {
        return runs.find(tx, caller.tenant(), run).orElseThrow(Refusal::notFound);
    }
}
