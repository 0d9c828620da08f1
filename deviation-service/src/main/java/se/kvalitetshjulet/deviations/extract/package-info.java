/** What the board keeps of one person in the quality work, for that person (GDPR article 15, registerutdrag). */
@NullMarked
package se.kvalitetshjulet.deviations.extract;

import org.jspecify.annotations.NullMarked;
