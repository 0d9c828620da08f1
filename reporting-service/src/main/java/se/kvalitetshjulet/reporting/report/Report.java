package se.kvalitetshjulet.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.contracts.report.ChainLink;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/**
 * One draft or one edition.
 *
 * @param reportId names the edition, or the draft of the kind and period
 * @param period {@code 2024-Q1}
 * @param edition its number; null for a draft
 * @param asOf what the board's ledger knew at this moment is what the report was assembled from
 * @param contentHash of the published form, also where this is the whole form of a draft
 * @param whole true when small counts are shown: a draft, for the few who may see it so
 * @param definitionVersions the version of each definition that it was assembled by
 * @param supersedes the edition before; null for the first
 * @param stale something of its period has become known since
 * @param publishedAt null for a draft
 * @param chain the edition's place in the board's chain; null for a draft
 */
public record Report(
        String reportId,
        Tenant tenant,
        ReportKind kind,
        String period,
        @Nullable Integer edition,
        ReportStatus status,
        Instant asOf,
        String contentHash,
        boolean whole,
        String title,
        String summary,
        List<String> proposedDecisions,
        List<String> recipients,
        List<Figure> figures,
        List<Table> tables,
        List<Section> sections,
        SortedMap<String, Integer> definitionVersions,
        @Nullable String supersedes,
        boolean stale,
        @Nullable Instant publishedAt,
        @Nullable ChainLink chain,
        @Nullable Adoption adopted,
        @Nullable Dispatch dispatch) {

    public Report {
        proposedDecisions = List.copyOf(proposedDecisions);
        recipients = List.copyOf(recipients);
        figures = List.copyOf(figures);
        tables = List.copyOf(tables);
        sections = List.copyOf(sections);
        definitionVersions = new TreeMap<>(Map.copyOf(definitionVersions));
    }

    public Optional<Figure> figure(String figureId) {
        return figures.stream()
                .filter(figure -> figure.figureId().equals(figureId))
                .findFirst();
    }

    public Optional<Table> table(String tableId) {
        return tables.stream().filter(table -> table.tableId().equals(tableId)).findFirst();
    }

    /** Whether something in it is about people, so that small counts are kept back from most readers. */
    public boolean tellsOfPersons() {
        return tables.stream().anyMatch(table -> table.protection() == Table.Protection.PERSONS);
    }

    /** Whether it must not be spread as it is. */
    public boolean showsSmallCounts() {
        return whole && tellsOfPersons();
    }

    /** The same content in the state it has reached since it was issued. */
    public Report inState(
            ReportStatus reached,
            boolean nowStale,
            @Nullable ChainLink link,
            @Nullable Adoption adoption,
            @Nullable Dispatch dispatched) {
        return new Report(
                reportId,
                tenant,
                kind,
                period,
                edition,
                reached,
                asOf,
                contentHash,
                whole,
                title,
                summary,
                proposedDecisions,
                recipients,
                figures,
                tables,
                sections,
                definitionVersions,
                supersedes,
                nowStale,
                publishedAt,
                link,
                adoption,
                dispatched);
    }
}
