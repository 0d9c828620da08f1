package se.kvalitetshjulet.reporting.kind;

import se.kvalitetshjulet.reporting.report.Content;

/** A report that has been put together from what was known. */
public interface Assembled {

    /** As it may be published: small counts of people kept back. */
    Content published();

    /** With every count, for drafts before the few who may see them. */
    Content whole();
}
