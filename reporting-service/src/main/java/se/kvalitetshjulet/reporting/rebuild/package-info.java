/**
 * Folds a projection anew from the events, beside the one that is read, lays the two side by side, and lets them change
 * places. Knows the projections only by what they all have in common.
 */
@NullMarked
package se.kvalitetshjulet.reporting.rebuild;

import org.jspecify.annotations.NullMarked;
