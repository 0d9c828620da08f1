/**
 * The quarterly report on favourable decisions that were not executed in time (domain.md 3): from the clocks that the
 * ledger knew of to figures, tables and text. Pure.
 */
@NullMarked
package se.kvalitetshjulet.reporting.unexecuted;

import org.jspecify.annotations.NullMarked;
