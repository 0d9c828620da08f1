/** Corrections that a person makes here: what they would change, shown first, and then made as one event. */
@NullMarked
package se.kvalitetshjulet.decisions.correction;

import org.jspecify.annotations.NullMarked;
