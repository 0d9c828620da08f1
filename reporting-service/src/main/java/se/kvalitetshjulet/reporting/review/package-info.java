/** The verbs between a draft and its recipients: look at the checklist, override a finding, check, approve, open again, mark as sent. */
@NullMarked
package se.kvalitetshjulet.reporting.review;

import org.jspecify.annotations.NullMarked;
