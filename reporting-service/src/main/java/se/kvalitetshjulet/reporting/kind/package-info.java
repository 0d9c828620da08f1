/** What differs between the kinds of report. All else of the service is the same for each, and asks here. */
@NullMarked
package se.kvalitetshjulet.reporting.kind;

import org.jspecify.annotations.NullMarked;
