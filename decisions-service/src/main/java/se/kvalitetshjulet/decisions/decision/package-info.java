/** Decisions as they stand: the state that their events add up to, and what may be read of it. */
@NullMarked
package se.kvalitetshjulet.decisions.decision;

import org.jspecify.annotations.NullMarked;
