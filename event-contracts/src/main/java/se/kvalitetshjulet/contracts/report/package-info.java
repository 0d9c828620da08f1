/** Editions of reports; owned by reporting-service. */
@NullMarked
package se.kvalitetshjulet.contracts.report;

import org.jspecify.annotations.NullMarked;
