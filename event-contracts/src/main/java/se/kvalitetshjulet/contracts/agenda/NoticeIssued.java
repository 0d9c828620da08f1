package se.kvalitetshjulet.contracts.agenda;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The notice of a meeting (kallelse) has been issued. */
public record NoticeIssued(String meetingId, int version, List<Item> items) {

    public NoticeIssued {
        items = List.copyOf(items);
    }

    /** One line of the notice; the title of an item in the secret part is left out. */
    public record Item(
            String itemId,
            String number,
            @Nullable String title,
            @Nullable String registryNumber) {}
}
