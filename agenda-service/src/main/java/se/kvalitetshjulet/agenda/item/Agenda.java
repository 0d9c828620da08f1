package se.kvalitetshjulet.agenda.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A meeting's items in their order, with the numbers that follow from it. */
public record Agenda(List<Line> lines) {

    /**
     * @param number as printed: {@code 9}, or for a block {@code 5–18}
     */
    public record Line(String number, AgendaItem item) {}

    /**
     * @param inOrder by position
     */
    static Agenda of(List<AgendaItem> inOrder) {
        var lines = new ArrayList<Line>();
        int next = 1;
        for (var item : inOrder) {
            int last = next + item.span() - 1;
            lines.add(new Line(last == next ? String.valueOf(next) : next + "–" + last, item));
            next = last + 1;
        }
        return new Agenda(List.copyOf(lines));
    }

    public Optional<Line> lineOf(UUID itemId) {
        return lines.stream().filter(line -> line.item().id().equals(itemId)).findFirst();
    }

    List<AgendaItem> items() {
        return lines.stream().map(Line::item).toList();
    }

    /** The place, from 1, of a new item of the part: after its fellows, before what comes after them. */
    int placeFor(AgendaItem.Part part) {
        int place = 1;
        for (var item : items()) {
            if (item.part().compareTo(part) <= 0) {
                place++;
            } else {
                break;
            }
        }
        return place;
    }

    /** The items in the order they get when one of them, new or old, is put at the place; a place past the end is last. */
    List<AgendaItem> with(AgendaItem moved, int place) {
        var order = new ArrayList<>(items());
        order.removeIf(item -> item.id().equals(moved.id()));
        order.add(Math.clamp(place - 1L, 0, order.size()), moved);
        return order;
    }
}
