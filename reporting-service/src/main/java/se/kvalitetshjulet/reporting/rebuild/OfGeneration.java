package se.kvalitetshjulet.reporting.rebuild;

/** What work with a generation is asked for. */
record OfGeneration(String projection, int generation) {}
