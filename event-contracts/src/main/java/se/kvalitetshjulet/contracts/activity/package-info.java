/** Activity as the case systems post it; taken by reporting-service, for statistics only. */
@NullMarked
package se.kvalitetshjulet.contracts.activity;

import org.jspecify.annotations.NullMarked;
