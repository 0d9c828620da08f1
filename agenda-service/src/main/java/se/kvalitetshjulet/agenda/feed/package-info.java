/** The open feed: meetings, items, statements and decisions that are published, for whoever asks, in the shape of OParl 1.1. */
@NullMarked
package se.kvalitetshjulet.agenda.feed;

import org.jspecify.annotations.NullMarked;
