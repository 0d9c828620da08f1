package se.kvalitetshjulet.kit.accesslog;

import org.jspecify.annotations.Nullable;

/** What a service's own codes in the log are called in Swedish. One bean of each service that shows its log. */
public interface LogWords {

    /** {@code Vem beslutet gäller} for a room of the service. */
    String room(String room);

    /** {@code Handläggning av ärendet}; the text itself when it is no code. */
    String purpose(String purpose);

    /** {@code Beslut}: what a thing is called at the head of its column. */
    String thing();

    /**
     * Where the thing's page is, after where the board's pages begin: {@code /beslut/B-1}. Null when it has none.
     */
    @Nullable
    String pathOf(LogEntry entry);
}
