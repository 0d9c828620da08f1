package se.kvalitetshjulet.agenda.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kvalitetshjulet.agenda.AgendaConfig;

/** What a statement begins as, by the kind of matter. */
@ApplicationScoped
public class StatementTemplates {

    private static final String OTHER = "OTHER";

    private final AgendaConfig config;

    StatementTemplates(AgendaConfig config) {
        this.config = config;
    }

    /**
     * What a statement of one kind of matter begins as.
     *
     * @param matterKind {@code OTHER} for all kinds without one of their own
     * @param name {@code Yttrande över motion}
     * @param proposedDecisions as such a matter is usually decided
     */
    public record Template(String matterKind, String name, List<String> proposedDecisions, List<String> recipients) {}

    public List<Template> all() {
        return new TreeMap<>(config.statementTemplates())
                .entrySet().stream()
                        .map(entry -> of(entry.getKey(), entry.getValue()))
                        .toList();
    }

    /**
     * @param matterKind null for an item without a matter
     */
    public Template of(@Nullable String matterKind) {
        Map<String, AgendaConfig.StatementTemplate> known = config.statementTemplates();
        var kind = matterKind != null && known.containsKey(matterKind) ? matterKind : OTHER;
        return of(kind, known.get(kind));
    }

    private static Template of(String kind, AgendaConfig.StatementTemplate template) {
        return new Template(kind, template.name(), template.proposal().stream().toList(), template.recipients());
    }
}
