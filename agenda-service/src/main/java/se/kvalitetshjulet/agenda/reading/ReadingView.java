package se.kvalitetshjulet.agenda.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.Secrecy;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.notice.Told;

/**
 * The reading view as its page shows it.
 *
 * @param rows the items in their order
 * @param lacksKey whether the reader would have notes if there were a key
 * @param opened the secret items that are open to the reader
 * @param checksLog whether the reader looks through who has opened it
 */
record ReadingView(
        ReadMeeting.Whole whole,
        List<Row> rows,
        boolean lacksKey,
        List<UUID> opened,
        boolean checksLog,
        Device device) {

    static final String PROVISION = Secrecy.OF_INDIVIDUALS + " (2009:400)";

    /**
     * An item with its neighbours.
     *
     * @param previous null for the first
     * @param next null for the last
     */
    record Row(
            ReadMeeting.Entry entry,
            @Nullable ItemView previous,
            @Nullable ItemView next) {}

    /**
     * What the script is told of keeping the view on the reader's device.
     *
     * @param reader tells one reader from another on the same device, and says who nobody is
     * @param addresses all that is kept, one blank between
     * @param holdsSecret whether secret items are among it
     */
    record Device(String reader, String addresses, boolean holdsSecret) {}

    /** Why the closed part is not shown. Everything that a social welfare board holds of individuals is secret by it. */
    public String provision() {
        return PROVISION;
    }

    /** What the board is told at an item; null at most of them. */
    public @Nullable Told toldAt(UUID itemId) {
        return whole.told().get(itemId);
    }

    static List<Row> rows(List<ReadMeeting.Entry> entries) {
        var rows = new ArrayList<Row>();
        for (int at = 0; at < entries.size(); at++) {
            rows.add(new Row(
                    entries.get(at),
                    at == 0 ? null : entries.get(at - 1).item(),
                    at == entries.size() - 1 ? null : entries.get(at + 1).item()));
        }
        return rows;
    }

    /** What the fields for notes say before anybody has written in them. */
    static Map<String, String> written(List<ReadMeeting.Entry> entries) {
        var values = new HashMap<String, String>();
        entries.forEach(entry -> {
            var note = entry.note();
            if (note != null && note.text() != null) {
                values.put(field(entry.item().itemId()), note.text());
            }
        });
        return values;
    }

    /** Each item has a field of its own on the page. */
    static String field(UUID itemId) {
        return "anteckning-" + itemId;
    }
}
