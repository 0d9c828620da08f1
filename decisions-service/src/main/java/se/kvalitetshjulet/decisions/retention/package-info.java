/** Which decisions have served their time (gallring): what the law's rule asks of each, and the pages and resources of its runs. */
@NullMarked
package se.kvalitetshjulet.decisions.retention;

import org.jspecify.annotations.NullMarked;
