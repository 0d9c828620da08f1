package se.kvalitetshjulet.agenda.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvalitetshjulet.agenda.notice.Notice;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What a notice issued now would say otherwise than the one that the members have, in words.
 *
 * @param ofMeeting about the meeting itself, and what has been taken off
 * @param ofItem by item; none for what stands as it was told
 */
record ChangesSinceNotice(List<String> ofMeeting, Map<UUID, List<String>> ofItem) {

    static final ChangesSinceNotice NONE = new ChangesSinceNotice(List.of(), Map.of());

    private static final List<String> NEW = List.of("Punkten är ny.");

    ChangesSinceNotice {
        ofMeeting = List.copyOf(ofMeeting);
        ofItem = Map.copyOf(ofItem);
    }

    static ChangesSinceNotice between(Notice issued, Notice now) {
        var ofMeeting = new ArrayList<String>();
        if (!issued.startsAt().equals(now.startsAt())) {
            ofMeeting.add("Tiden är ändrad till " + Swedish.dateTime(now.startsAt()) + ". I kallelsen stod "
                    + Swedish.dateTime(issued.startsAt()) + ".");
        }
        if (!issued.place().equals(now.place())) {
            ofMeeting.add("Platsen är ändrad till " + now.place() + ". I kallelsen stod " + issued.place() + ".");
        }
        var told = byItem(issued);
        var standing = byItem(now);
        issued.rows().stream()
                .filter(row -> !standing.containsKey(row.itemId()))
                .forEach(row -> ofMeeting.add("Punkt " + row.number() + ", " + row.heading() + ", är borttagen."));
        var ofItem = now.rows().stream()
                .collect(Collectors.toMap(
                        Notice.Row::itemId,
                        row -> told.containsKey(row.itemId()) ? between(told.get(row.itemId()), row) : NEW));
        ofItem.values().removeIf(List::isEmpty);
        return new ChangesSinceNotice(ofMeeting, ofItem);
    }

    boolean isNew(UUID itemId) {
        return of(itemId).equals(NEW);
    }

    List<String> of(UUID itemId) {
        return ofItem.getOrDefault(itemId, List.of());
    }

    private static List<String> between(Notice.Row before, Notice.Row now) {
        var changes = new ArrayList<String>();
        if (!before.number().equals(now.number())) {
            changes.add("Punkten hade nummer " + before.number() + " i kallelsen.");
        }
        if (!before.heading().equals(now.heading())) {
            changes.add("Rubriken var " + before.heading() + " i kallelsen.");
        }
        if (!before.designation().equals(now.designation())) {
            changes.add("Beteckningen är ändrad.");
        }
        return changes;
    }

    private static Map<UUID, Notice.Row> byItem(Notice notice) {
        return notice.rows().stream().collect(Collectors.toMap(Notice.Row::itemId, Function.identity()));
    }
}
