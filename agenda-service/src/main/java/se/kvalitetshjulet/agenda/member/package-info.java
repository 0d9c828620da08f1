/** Who sits on the board, and who sat on any day. */
@NullMarked
package se.kvalitetshjulet.agenda.member;

import org.jspecify.annotations.NullMarked;
