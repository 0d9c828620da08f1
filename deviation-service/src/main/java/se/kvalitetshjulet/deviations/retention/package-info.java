/** Which things of the quality work have served their time (gallring), and the pages and resources of the runs. */
@NullMarked
package se.kvalitetshjulet.deviations.retention;

import org.jspecify.annotations.NullMarked;
