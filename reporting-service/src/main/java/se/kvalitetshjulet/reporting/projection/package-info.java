/**
 * What all projections of the events have in common: tables whose rows are of a generation, one of which is read. Knows no
 * single projection; each is registered by being a bean.
 */
@NullMarked
package se.kvalitetshjulet.reporting.projection;

import org.jspecify.annotations.NullMarked;
