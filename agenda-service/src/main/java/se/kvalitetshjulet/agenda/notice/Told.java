package se.kvalitetshjulet.agenda.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.communication.Communications;
import se.kvalitetshjulet.agenda.delegation.DelegatedDecision;
import se.kvalitetshjulet.kit.web.Swedish;

/**
 * What the board is told at an item, as it is printed: what has come in, or what has been decided on its behalf.
 *
 * @param lead what it is
 * @param after what is not shown, or null
 */
public record Told(
        String lead, List<Group> groups, @Nullable String after) {

    /** Lines under a heading; an empty one is none. */
    public record Group(String heading, List<String> lines) {}

    static Told of(Communications found) {
        var lead = "Utdrag ur diariet " + Swedish.date(found.from()) + " – " + Swedish.date(found.to()) + ".";
        var groups = found.groups().stream()
                .map(group -> new Group(
                        group.sender(), group.entries().stream().map(Told::line).toList()))
                .toList();
        return new Told(
                groups.isEmpty() ? lead + " Inget har kommit in som kan visas." : lead,
                groups,
                found.secret() == 0
                        ? null
                        : Swedish.count(found.secret(), "handling", "handlingar")
                                + " omfattas av sekretess och visas inte.");
    }

    /** @param decisions one at least */
    static Told of(List<DelegatedDecision> decisions) {
        var lines = decisions.stream().map(Told::line).toList();
        return new Told("Beslut som har fattats på nämndens vägnar.", List.of(new Group("", lines)), null);
    }

    /** {@code KF §64, Ändring av reglemente, SOCN2024:252-253}. */
    private static String line(Communications.Communication entry) {
        var parts = new ArrayList<String>();
        Stream.ofNullable(entry.theirReference()).forEach(parts::add);
        parts.add(String.join("; ", entry.titles()));
        parts.add(entry.numbers());
        return String.join(", ", parts);
    }

    /** {@code SOCN Del/2024 § 3, Förordnande av förvaltningschef (ordförande, 2024-04-02)}. */
    private static String line(DelegatedDecision decision) {
        return decision.number() + ", " + decision.what() + " (" + decision.delegate() + ", "
                + Swedish.date(decision.decidedOn()) + ")";
    }
}
