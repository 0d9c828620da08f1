package se.kvalitetshjulet.agenda.minutes;

import java.util.Comparator;
import java.util.List;
import se.kvalitetshjulet.agenda.item.Agenda;
import se.kvalitetshjulet.agenda.item.AgendaItem;

/** The items of an agenda that have their §, in its order. */
final class DecidedItems {

    private DecidedItems() {}

    static List<AgendaItem> of(Agenda agenda) {
        return agenda.lines().stream()
                .map(Agenda.Line::item)
                .filter(item -> item.decision() != null)
                .sorted(Comparator.comparing(item -> item.decision().paragraph()))
                .toList();
    }
}
