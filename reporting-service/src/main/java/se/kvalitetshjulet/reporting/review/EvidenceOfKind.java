package se.kvalitetshjulet.reporting.review;

import org.jdbi.v3.core.Handle;
import se.kvalitetshjulet.contracts.report.ReportKind;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.reporting.report.Report;
import se.kvalitetshjulet.reporting.validation.Evidence;

/** Finds what reports of one kind rest on. A new kind of report brings one. */
interface EvidenceOfKind {

    ReportKind kind();

    /**
     * @param whole the draft with every count
     */
    Evidence.OfKind of(Handle tx, Tenant tenant, Report whole);
}
