/** The codes that a decision may carry, with their Swedish words. */
@NullMarked
package se.kvalitetshjulet.decisions.codelist;

import org.jspecify.annotations.NullMarked;
