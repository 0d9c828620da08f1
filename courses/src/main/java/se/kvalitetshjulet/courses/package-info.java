/** What events about one thing add up to, whatever its kind and in whatever order they came. Pure. */
@NullMarked
package se.kvalitetshjulet.courses;

import org.jspecify.annotations.NullMarked;
