package se.kvalitetshjulet.reporting.edition;

import java.time.Instant;
import java.util.List;

/**
 * A draft that says something else than the last edition.
 *
 * @param reportId of the draft
 * @param edition the number that it would get
 * @param supersedes the edition that it would take the place of
 * @param inWords what has become of what they count in between; with their numbers for those who may see small counts
 */
public record Proposal(
        String reportId,
        int edition,
        String supersedes,
        Instant asOf,
        String contentHash,
        String inWords,
        List<Differences.Difference> differences) {

    public Proposal {
        differences = List.copyOf(differences);
    }
}
