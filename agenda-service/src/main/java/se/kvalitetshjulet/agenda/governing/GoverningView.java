package se.kvalitetshjulet.agenda.governing;

import java.time.LocalDate;
import java.util.List;

/**
 * A governing document as it stands today.
 *
 * @param latest the version that holds
 * @param earlier those before it, the latest first; left out in a list
 */
record GoverningView(GoverningDocument latest, GoverningDocument.Review review, List<GoverningDocument> earlier) {

    static GoverningView of(List<GoverningDocument> latestFirst, LocalDate today) {
        var latest = latestFirst.getFirst();
        return new GoverningView(latest, latest.reviewOn(today), latestFirst.subList(1, latestFirst.size()));
    }
}
