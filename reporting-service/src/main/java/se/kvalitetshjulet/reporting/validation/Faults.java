package se.kvalitetshjulet.reporting.validation;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** What is wrong with some of very many things: the first by decision, each told once, and how many there are besides. */
final class Faults {

    static final int TOLD = 100;

    private static final Comparator<Fault> ORDER = Comparator.comparing(Fault::decisionId)
            .thenComparing(Fault::where)
            .thenComparing(Fault::found, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final TreeSet<Fault> first = new TreeSet<>(ORDER);
    private final Mark mark = new Mark();
    private long more;

    void add(Fault ofDecision) {
        mark.add(ofDecision);
        if (first.add(ofDecision) && first.size() > TOLD) {
            first.pollLast();
            more++;
        }
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    List<Fault> first() {
        return List.copyOf(first);
    }

    long more() {
        return more;
    }

    String mark() {
        return mark.text();
    }
}
