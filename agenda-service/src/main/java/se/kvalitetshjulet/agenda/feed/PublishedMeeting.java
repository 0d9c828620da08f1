package se.kvalitetshjulet.agenda.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.document.Document;
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
            @Nullable Decision decision) {}

    /**
     * What is published of an official statement.
     *
     * @param files the documents that belong to it and may go out to anybody
     */
    record Text(LocalDate dated, String title, List<String> proposedDecisions, List<Document> files) {}

    PublishedMeeting {
        items = List.copyOf(items);
    }

    /**
     * @param agenda as it stands: what of it is in no notice is published when its paragraph is approved
     * @param erased items of which nothing may be told any more
     * @param texts the statement of a row, null where it has none
     */
    static PublishedMeeting of(
            Notice notice, Agenda agenda, List<UUID> erased, Function<Notice.Row, @Nullable Text> texts) {
        var late = agenda.lines().stream()
                .filter(line -> approved(line.item()) != null)
                .filter(line -> notice.rows().stream()
                        .noneMatch(row -> row.itemId().equals(line.item().id())))
                .map(PublishedMeeting::rowOf);
        var items = new ArrayList<Item>();
        Stream.concat(notice.rows().stream(), late)
                .filter(row -> !erased.contains(row.itemId()))
                .forEach(row -> items.add(
                        item(row, items.size() + 1, agenda.lineOf(row.itemId()).map(Agenda.Line::item), texts)));
        return new PublishedMeeting(notice, items);
    }

    /** The document with the id among the published files. */
    Optional<Document> file(UUID documentId) {
        return items.stream()
                .flatMap(item -> Stream.ofNullable(item.statement()))
                .flatMap(text -> text.files().stream())
                .filter(document -> document.documentId().equals(documentId))
                .findFirst();
    }

    /** When some paragraph has been approved: the board has met. */
    boolean isHeld() {
        return items.stream().anyMatch(item -> item.decision() != null);
    }

    private static Item item(
            Notice.Row row, int order, Optional<AgendaItem> now, Function<Notice.Row, @Nullable Text> texts) {
        boolean secret = row.secret();
        return new Item(
                row.itemId(),
                order,
                row.number(),
                row.heading(),
                secret,
                secret || row.designation().isEmpty() ? null : row.designation(),
                secret ? null : texts.apply(row),
                secret ? null : now.map(PublishedMeeting::approved).orElse(null));
    }

    private static Notice.Row rowOf(Agenda.Line line) {
        var item = line.item();
        return new Notice.Row(
                item.id(), line.number(), item.openHeading(), item.openDesignation(), item.secret(), null, List.of());
    }

    private static @Nullable Decision approved(AgendaItem item) {
        var decision = item.decision();
        return decision == null || decision.approvedOn() == null ? null : decision;
    }
}
