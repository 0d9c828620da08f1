/** The board's members read in from a file: tried first, and brought in when somebody has seen what it would do. */
@NullMarked
package se.kvalitetshjulet.agenda.memberimport;

import org.jspecify.annotations.NullMarked;
