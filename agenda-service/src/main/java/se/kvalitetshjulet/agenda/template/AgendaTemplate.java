package se.kvalitetshjulet.agenda.template;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.item.StandingHeading;

/**
 * The standing headings of a board's agendas, those before the matters first.
 *
 * @param version 0 for the installation's, which stands until the board has its own
 * @param writtenBy name of who wrote it; null for the installation's
 */
public record AgendaTemplate(
        int version,
        List<StandingHeading> items,
        @Nullable String writtenBy,
        @Nullable Instant writtenAt) {

    public AgendaTemplate {
        items = items.stream()
                .sorted(Comparator.comparing(StandingHeading::part))
                .toList();
    }
}
