package se.kvalitetshjulet.reporting.writing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.edition.WrittenTexts;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.report.Content;
import se.kvalitetshjulet.reporting.written.FigureTexts;
import se.kvalitetshjulet.reporting.written.Placement;
import se.kvalitetshjulet.reporting.written.Writing;

/** Puts what people have written into a report, each section at its place and with the report's own figures. */
@ApplicationScoped
class TextsOfReport implements WrittenTexts {

    private final TextTable texts;

    TextsOfReport(TextTable texts) {
        this.texts = texts;
    }

    @Override
    public Content in(Handle tx, Tenant tenant, KindOfReport kind, String period, Instant asOf, Content content) {
        if (kind.writtenSections().isEmpty()) {
            return content;
        }
        Map<String, Writing> written = texts.latest(tx, tenant, kind.kind(), period, asOf).stream()
                .collect(Collectors.toMap(SavedText::sectionId, saved -> Writing.of(saved.text())));
        return content.withSections(Placement.of(
                content.sections(),
                kind.writtenSections(),
                written,
                FigureTexts.of(content.figures(), content.tables())));
    }
}
