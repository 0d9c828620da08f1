/** What happens to favourable decisions; owned by decisions-service. */
@NullMarked
package se.kvalitetshjulet.contracts.decision;

import org.jspecify.annotations.NullMarked;
