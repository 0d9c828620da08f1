/** The year's wheel (årshjul): what comes back to the board each year, and its proposals to the agendas. */
@NullMarked
package se.kvalitetshjulet.agenda.wheel;

import org.jspecify.annotations.NullMarked;
