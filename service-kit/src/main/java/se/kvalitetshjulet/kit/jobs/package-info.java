/** Long work: it goes on in the background in steps, and anybody may see how far it has come (contract.md 1). */
@NullMarked
package se.kvalitetshjulet.kit.jobs;

import org.jspecify.annotations.NullMarked;
