/** The year's meetings, planned at once, and what has to be ready before each. */
@NullMarked
package se.kvalitetshjulet.agenda.calendar;

import org.jspecify.annotations.NullMarked;
