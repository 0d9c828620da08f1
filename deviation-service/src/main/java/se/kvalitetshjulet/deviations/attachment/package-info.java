/** Files that belong to a thing of any kind: what may be kept, where, and the logged door that it is fetched through. */
@NullMarked
package se.kvalitetshjulet.deviations.attachment;

import org.jspecify.annotations.NullMarked;
