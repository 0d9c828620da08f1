/** The reading view (läsvy): the whole agenda with its documents before an elected member, also without a network. */
@NullMarked
package se.kvalitetshjulet.agenda.reading;

import org.jspecify.annotations.NullMarked;
