/** The paragraphs of a meeting and their approval (justering). */
@NullMarked
package se.kvalitetshjulet.agenda.minutes;

import org.jspecify.annotations.NullMarked;
