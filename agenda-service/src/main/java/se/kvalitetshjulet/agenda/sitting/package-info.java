/** What happens while the board sits: who is there, what is proposed, how it is decided, and who dissents. */
@NullMarked
package se.kvalitetshjulet.agenda.sitting;

import org.jspecify.annotations.NullMarked;
