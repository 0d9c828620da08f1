package se.kvalitetshjulet.agenda.feed;

import java.util.Arrays;
import java.util.Optional;

/** The lists of objects that change, and what their objects are called. */
enum FeedList {
    MEETINGS("meetings", "Meeting", FeedChange.Kind.MEETING),
    AGENDA_ITEMS("agenda-items", "AgendaItem", FeedChange.Kind.AGENDA_ITEM),
    PAPERS("papers", "Paper", FeedChange.Kind.PAPER),
    FILES("files", "File", FeedChange.Kind.FILE),
    /** That a paper is taken up at an item: one for each paper. */
    CONSULTATIONS("consultations", "Consultation", FeedChange.Kind.PAPER),
    /** Where a meeting is: one for each meeting. */
    LOCATIONS("locations", "Location", FeedChange.Kind.MEETING);

    private final String segment;
    private final String type;
    private final FeedChange.Kind kind;

    FeedList(String segment, String type, FeedChange.Kind kind) {
        this.segment = segment;
        this.type = type;
        this.kind = kind;
    }

    /** As it stands in an address. */
    static Optional<FeedList> in(String segment) {
        return Arrays.stream(values())
                .filter(list -> list.segment.equals(segment))
                .findFirst();
    }

    String segment() {
        return segment;
    }

    String type() {
        return Oparl.VERSION + type;
    }

    /** Whose changes are those of its objects. */
    FeedChange.Kind kind() {
        return kind;
    }
}
