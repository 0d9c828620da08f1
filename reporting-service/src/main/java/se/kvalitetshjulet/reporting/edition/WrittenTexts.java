package se.kvalitetshjulet.reporting.edition;

import java.time.Instant;
import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.kind.KindOfReport;
import se.kvalitetshjulet.reporting.report.Content;

/** What people have written for reports, apart from what is counted. */
public interface WrittenTexts {

    /**
     * The content with what was written by a moment, which binds the content's own figures.
     *
     * @param content as it was counted, whole or as it may be published
     */
    Content in(Handle tx, Tenant tenant, KindOfReport kind, String period, Instant asOf, Content content);
}
