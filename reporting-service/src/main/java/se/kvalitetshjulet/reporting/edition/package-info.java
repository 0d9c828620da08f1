/**
 * Drafts and editions: assembled, published into the board's chain, adopted by the board, and read by whoever may. One
 * class for each of these verbs; resources and pages ask them.
 */
@NullMarked
package se.kvalitetshjulet.reporting.edition;

import org.jspecify.annotations.NullMarked;
