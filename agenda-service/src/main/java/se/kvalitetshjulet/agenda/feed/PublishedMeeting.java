package se.kvalitetshjulet.agenda.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.Decision;
import se.kvalitetshjulet.agenda.notice.Notice;

/**
 * What has been published of a meeting: the notice as it was last issued, and what the approved paragraphs say.
 *
 * @param items in the order of the agenda
 */
record PublishedMeeting(Notice notice, List<Item> items) {

    /**
     * One item.
     *
     * @param order from 1
     * @param reference the registry number; null for a heading, and for a secret item
     * @param statement null where there is none, and for a secret item
     * @param decision null until its paragraph is approved, and for a secret item
     */
    record Item(
            UUID itemId,
            int order,
            String number,
            String name,
            boolean secret,
            @Nullable String reference,
            @Nullable Text statement,
            @Nullable Decision decision) {

        Item with(@Nullable Text text) {
            return new Item(itemId, order, number, name, secret, reference, text, decision);
        }
    }

    /** What is published of an official statement. */
    record Text(LocalDate dated, String title, List<String> proposedDecisions) {}

    PublishedMeeting {
        items = List.copyOf(items);
    }

    /**
     * @param agenda as it stands: what of it is in no notice is published when its paragraph is approved
     * @param erased items of which nothing may be told any more
     */
    static PublishedMeeting of(Notice notice, Agenda agenda, List<UUID> erased) {
        var items = new ArrayList<Item>();
        for (var row : notice.rows()) {
            if (!erased.contains(row.itemId())) {
                var now = agenda.lineOf(row.itemId()).map(Agenda.Line::item);
                items.add(item(row, items.size() + 1, now));
            }
        }
        agenda.lines().stream()
                .filter(line -> approved(line.item()) != null)
                .filter(line -> !erased.contains(line.item().id()))
                .filter(line -> notice.rows().stream()
                        .noneMatch(row -> row.itemId().equals(line.item().id())))
                .forEach(line -> items.add(item(rowOf(line), items.size() + 1, Optional.of(line.item()))));
        return new PublishedMeeting(notice, items);
    }

    /** When every paragraph that there is has been approved. */
    boolean isHeld() {
        return items.stream().anyMatch(item -> item.decision() != null);
    }

    private static Item item(Notice.Row row, int order, Optional<AgendaItem> now) {
        // What has become secret since it was told is told no more.
        boolean secret = row.secret() || now.filter(AgendaItem::secret).isPresent();
        return new Item(
                row.itemId(),
                order,
                row.number(),
                secret ? Secrecy.HEADING : row.heading(),
                secret,
                secret || row.designation().isEmpty() ? null : row.designation(),
                null,
                secret ? null : now.map(PublishedMeeting::approved).orElse(null));
    }

    private static Notice.Row rowOf(Agenda.Line line) {
        var item = line.item();
        return new Notice.Row(
                item.id(), line.number(), item.openHeading(), item.openDesignation(), item.secret(), null);
    }

    private static @Nullable Decision approved(AgendaItem item) {
        var decision = item.decision();
        return decision == null || decision.approvedOn() == null ? null : decision;
    }
}
