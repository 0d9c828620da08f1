/** The page from which everything about the board itself is reached. */
@NullMarked
package se.kvalitetshjulet.agenda.board;

import org.jspecify.annotations.NullMarked;
