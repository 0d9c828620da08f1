/** What the metrics of every service may tell. */
@NullMarked
package se.kvalitetshjulet.kit.metrics;

import org.jspecify.annotations.NullMarked;
