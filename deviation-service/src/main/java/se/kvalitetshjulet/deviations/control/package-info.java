/** The year's internal control plan (internkontroll). */
@NullMarked
package se.kvalitetshjulet.deviations.control;

import org.jspecify.annotations.NullMarked;
