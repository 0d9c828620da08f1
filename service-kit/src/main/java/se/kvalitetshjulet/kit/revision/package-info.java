/** What revisions of codes add up to, and what a board may do to its lists: pure rules. */
@NullMarked
package se.kvalitetshjulet.kit.revision;

import org.jspecify.annotations.NullMarked;
