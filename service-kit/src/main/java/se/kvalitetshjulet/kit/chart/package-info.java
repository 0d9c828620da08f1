/** Charts: figures as pictures that page, printed page and PDF draw alike, and that say in words what they show. */
@NullMarked
package se.kvalitetshjulet.kit.chart;

import org.jspecify.annotations.NullMarked;
