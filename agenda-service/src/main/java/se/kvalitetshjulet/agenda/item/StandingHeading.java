package se.kvalitetshjulet.agenda.item;

/**
 * A heading that every new agenda of a board has.
 *
 * @param part before the matters, or after them
 */
public record StandingHeading(String heading, ItemKind kind, AgendaItem.Part part) {

    /** A heading whose kind follows from its place and its wording. */
    public static StandingHeading of(String heading, AgendaItem.Part part) {
        return new StandingHeading(
                heading, part == AgendaItem.Part.OPENING ? ItemKind.FORMAL : ItemKind.ofHeading(heading), part);
    }
}
