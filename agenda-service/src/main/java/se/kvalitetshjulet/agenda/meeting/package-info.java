/** The board's meetings. */
@NullMarked
package se.kvalitetshjulet.agenda.meeting;

import org.jspecify.annotations.NullMarked;
