/** What other services and systems tell the board. */
@NullMarked
package se.kvalitetshjulet.agenda.intake;

import org.jspecify.annotations.NullMarked;
