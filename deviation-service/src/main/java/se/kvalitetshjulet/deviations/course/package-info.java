/** What events about one thing add up to, whatever its kind and in whatever order they came. Pure. */
@NullMarked
package se.kvalitetshjulet.deviations.course;

import org.jspecify.annotations.NullMarked;
