/** What two people may edit has a version, and a change names the one it was made to (contract.md 1). */
@NullMarked
package se.kvalitetshjulet.kit.versions;

import org.jspecify.annotations.NullMarked;
