/** What somebody has begun to write and not sent: theirs alone, told to nobody, and gone when it has been left for long. */
@NullMarked
package se.kvalitetshjulet.deviations.draft;

import org.jspecify.annotations.NullMarked;
