package se.kvalitetshjulet.reporting.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a report says, before it is a draft or an edition.
 *
 * @param definitionVersions the version of each definition that it was assembled by
 */
public record Content(
        String title,
        String summary,
        List<String> proposedDecisions,
        List<String> recipients,
        List<Figure> figures,
        List<Table> tables,
        List<Section> sections,
        SortedMap<String, Integer> definitionVersions) {

    public Content {
        proposedDecisions = List.copyOf(proposedDecisions);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        sections = List.copyOf(sections);
        definitionVersions = new TreeMap<>(Map.copyOf(definitionVersions));
    }

    /** The same with other sections. */
    public Content withSections(List<Section> others) {
        return new Content(title, summary, proposedDecisions, recipients, figures, tables, others, definitionVersions);
    }
}
