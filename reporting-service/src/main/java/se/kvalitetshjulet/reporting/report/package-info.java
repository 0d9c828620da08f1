/** A report as it is shown, whatever its kind and whatever the form it is written in. Pure values. */
@NullMarked
package se.kvalitetshjulet.reporting.report;

import org.jspecify.annotations.NullMarked;
