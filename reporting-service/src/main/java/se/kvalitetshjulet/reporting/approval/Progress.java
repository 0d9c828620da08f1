package se.kvalitetshjulet.reporting.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.reporting.validation.Finding;

/**
 * How far a draft has come, as a fold of what has happened. What has been done holds for what the draft says: when it is
 * assembled anew and says something else, all begins again; when it says the same, all stands.
 */
public final class Progress {

    private final @Nullable Happening assembled;
    private final Map<Step, Happening> taken;
    private final List<Happening> overrides;
    private final @Nullable Happening published;

    private Progress(
            @Nullable Happening assembled,
            Map<Step, Happening> taken,
            List<Happening> overrides,
            @Nullable Happening published) {
        this.assembled = assembled;
        this.taken = new TreeMap<>(taken);
        this.overrides = List.copyOf(overrides);
        this.published = published;
    }

    /**
     * Of the draft at hand.
     *
     * @param history all that has happened to the reports of the kind and period, in its order
     * @param contentHash of the draft
     */
    public static Progress of(List<Happening> history, String contentHash) {
        Progress last = stretches(history).getLast();
        boolean isOfTheDraft =
                last.assembled != null && last.assembled.contentHash().equals(contentHash) && last.published == null;
        return isOfTheDraft ? last : nothing();
    }

    /** Of an edition, as it was when it was published; empty for one that is older than the steps. */
    public static Optional<Progress> ofEdition(List<Happening> history, int edition) {
        return stretches(history).stream()
                .filter(each -> each.published != null && Objects.equals(each.published.edition(), edition))
                .findFirst();
    }

    static Progress nothing() {
        return new Progress(null, Map.of(), List.of(), null);
    }

    /** One for each edition, and the last for what has come after the last of them. */
    private static List<Progress> stretches(List<Happening> history) {
        List<Progress> stretches = new ArrayList<>();
        Progress now = nothing();
        for (Happening each : history) {
            now = now.after(each);
            if (now.published != null) {
                stretches.add(now);
                now = nothing();
            }
        }
        stretches.add(now);
        return stretches;
    }

    private Progress after(Happening next) {
        return switch (next.what()) {
            case ASSEMBLED ->
                assembled != null && assembled.contentHash().equals(next.contentHash())
                        ? new Progress(next, taken, overrides, null)
                        : new Progress(next, Map.of(), List.of(), null);
            case STEP_TAKEN -> {
                Map<Step, Happening> more = new TreeMap<>(taken);
                more.put(Objects.requireNonNull(next.step()), next);
                yield new Progress(assembled, more, overrides, null);
            }
            case OVERRIDDEN -> {
                List<Happening> more = new ArrayList<>(overrides);
                more.add(next);
                yield new Progress(assembled, taken, more, null);
            }
            case REOPENED -> new Progress(assembled, Map.of(), List.of(), null);
            case PUBLISHED -> new Progress(assembled, taken, overrides, next);
        };
    }

    public Optional<Happening> assembled() {
        return Optional.ofNullable(assembled);
    }

    public Optional<Happening> taken(Step step) {
        return Optional.ofNullable(taken.get(step));
    }

    public Optional<Happening> published() {
        return Optional.ofNullable(published);
    }

    boolean hasTakenAny() {
        return !taken.isEmpty();
    }

    /** The next step that the board demands; empty when all have been taken. */
    public Optional<Step> next(Demands demands) {
        return demands.steps().stream().filter(step -> !taken.containsKey(step)).findFirst();
    }

    /** With which reason somebody has overridden this very finding; empty when nobody has. */
    public Optional<Happening> overrideOf(Finding finding) {
        return overrides.stream()
                .filter(each -> each.rule() == finding.rule() && Objects.equals(each.mark(), finding.mark()))
                .reduce((_, later) -> later);
    }

    /** Whether the rule holds, or its finding has been overridden. */
    public boolean isSettled(Finding finding) {
        return !finding.failed() || overrideOf(finding).isPresent();
    }
}
