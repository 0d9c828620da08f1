package se.kvalitetshjulet.agenda.item;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What sort of item it is, which says how it is taken up and what is shown with it. */
public enum ItemKind {
    FORMAL("formalia"),
    THEME("tema"),
    MATTER("ärende"),
    REPORT("rapport"),
    INFORMATION("information"),
    DELEGATED_DECISIONS("delegationsbeslut"),
    COMMUNICATIONS("meddelanden"),
    SECRET("sekretess");

    private final String swedish;

    ItemKind(String swedish) {
        this.swedish = swedish;
    }

    public String swedish() {
        return swedish;
    }

    /** The kind of a heading when nobody says otherwise, as such headings are worded. */
    static ItemKind ofHeading(String heading) {
        var words = heading.toLowerCase(Locale.ROOT);
        if (words.startsWith("tema")) {
            return THEME;
        }
        if (words.contains("delegationsbeslut")) {
            return DELEGATED_DECISIONS;
        }
        return words.startsWith("meddelanden") ? COMMUNICATIONS : INFORMATION;
    }

    /**
     * The kind of an item on a matter when nobody says otherwise.
     *
     * @param kindOfMatter as the registry has it
     */
    static ItemKind ofMatter(@Nullable String kindOfMatter) {
        return REPORT.name().equals(kindOfMatter) ? REPORT : MATTER;
    }
}
