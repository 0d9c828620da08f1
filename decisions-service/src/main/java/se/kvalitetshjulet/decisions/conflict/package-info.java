/** Events that cannot be used for now, over all decisions of a board. */
@NullMarked
package se.kvalitetshjulet.decisions.conflict;

import org.jspecify.annotations.NullMarked;
