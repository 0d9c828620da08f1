/** Calendars that other programs subscribe to. */
@NullMarked
package se.kvalitetshjulet.kit.calendar;

import org.jspecify.annotations.NullMarked;
