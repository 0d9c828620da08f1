/**
 * What the board's ledger knows: every event as it was told, and what the events of each decision add up to, from when to
 * when it was known so.
 */
@NullMarked
package se.kvalitetshjulet.reporting.facts;

import org.jspecify.annotations.NullMarked;
