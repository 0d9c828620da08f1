package se.kvalitetshjulet.reporting.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;

/**
 * Somebody who solves the whole system of what is published: the shown figures, that every sum adds up, and what each sign
 * says. Knows a small figure when no other value of it fits. Shares nothing with the control it attacks, and whatever
 * other solution it finds is checked by adding up.
 */
final class Attacker {

    /** Larger than the truth by more than any small figure could need to hide behind. */
    private static final long SLACK = 60;

    private static final int STEPS = 50_000;

    private final Map<String, Count> counts;
    private final Map<String, Visibility> visible;
    private final List<Sum> sums;
    private int steps;

    Attacker(Map<String, Count> counts, Map<String, Visibility> visible, List<Sum> sums) {
        this.counts = counts;
        this.visible = visible;
        this.sums = sums;
    }

    /** True when what is published fits no other value of the figure than its own. */
    boolean recovers(String figure) {
        long truth = counts.get(figure).value();
        Domain published = domainOf(figure);
        return LongStream.rangeClosed(published.low(), published.high())
                .filter(value -> value != truth)
                .mapToObj(value -> solutionWith(figure, value))
                .flatMap(Optional::stream)
                .peek(this::assertFitsWhatIsPublished)
                .findFirst()
                .isEmpty();
    }

    private record Domain(long low, long high) {

        boolean isOne() {
            return low == high;
        }

        boolean isNone() {
            return low > high;
        }
    }

    private Optional<Map<String, Long>> solutionWith(String figure, long value) {
        Map<String, Domain> domains = new TreeMap<>();
        counts.keySet().forEach(each -> domains.put(each, domainOf(each)));
        domains.put(figure, new Domain(value, value));
        steps = 0;
        return solve(domains);
    }

    private Domain domainOf(String figure) {
        Count count = counts.get(figure);
        return switch (visible.get(figure)) {
            case SHOWN -> new Domain(count.value(), count.value());
            case SMALL -> new Domain(1, count.threshold() - 1L);
            // As if somebody had told which of them are large.
            case COMPLEMENTARY ->
                new Domain(count.isSmall() ? 1 : Math.max(1, count.threshold()), count.value() + SLACK);
        };
    }

    private Optional<Map<String, Long>> solve(Map<String, Domain> domains) {
        if (++steps > STEPS || !narrow(domains)) {
            return Optional.empty();
        }
        Optional<String> open = domains.keySet().stream()
                .filter(figure -> !domains.get(figure).isOne())
                .min(Comparator.comparing(figure ->
                        domains.get(figure).high() - domains.get(figure).low()));
        if (open.isEmpty()) {
            Map<String, Long> solution = new HashMap<>();
            domains.forEach((figure, domain) -> solution.put(figure, domain.low()));
            return Optional.of(solution);
        }
        Domain domain = domains.get(open.get());
        long truth = counts.get(open.get()).value();
        return LongStream.rangeClosed(domain.low(), domain.high())
                .boxed()
                .sorted(Comparator.comparing(value -> Math.abs(value - truth)))
                .map(value -> {
                    Map<String, Domain> next = new TreeMap<>(domains);
                    next.put(open.get(), new Domain(value, value));
                    return solve(next);
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Draws each figure's limits as close as its sums allow; false when one has no value left. */
    private boolean narrow(Map<String, Domain> domains) {
        boolean again = true;
        while (again) {
            again = false;
            for (Sum sum : sums) {
                long low = sum.parts().stream()
                        .mapToLong(part -> domains.get(part).low())
                        .sum();
                long high = sum.parts().stream()
                        .mapToLong(part -> domains.get(part).high())
                        .sum();
                Domain total = domains.get(sum.total());
                again |= cut(domains, sum.total(), low, high);
                for (String part : sum.parts()) {
                    Domain own = domains.get(part);
                    again |= cut(domains, part, total.low() - (high - own.high()), total.high() - (low - own.low()));
                }
                if (sum.figures().anyMatch(figure -> domains.get(figure).isNone())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean cut(Map<String, Domain> domains, String figure, long low, long high) {
        Domain before = domains.get(figure);
        Domain after = new Domain(Math.max(before.low(), low), Math.min(before.high(), high));
        domains.put(figure, after);
        return !after.equals(before);
    }

    private void assertFitsWhatIsPublished(Map<String, Long> solution) {
        sums.forEach(
                sum -> assertThat(sum.parts().stream().mapToLong(solution::get).sum())
                        .as("sum of " + sum.parts())
                        .isEqualTo(solution.get(sum.total())));
        solution.forEach((figure, value) -> {
            Domain domain = domainOf(figure);
            assertThat(value).as(figure).isBetween(domain.low(), domain.high());
        });
    }
}
