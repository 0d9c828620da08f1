package se.kvalitetshjulet.agenda.item;

import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.agenda.Origin;

/**
 * Who or what asks the board; all is null when people do.
 *
 * @param origin what is decided on: for a report its edition
 * @param edition of the report
 * @param cause the id of the event that asked
 */
record Asked(
        @Nullable Origin origin,
        @Nullable Integer edition,
        @Nullable String cause) {

    static final Asked BY_PEOPLE = new Asked(null, null, null);
}
