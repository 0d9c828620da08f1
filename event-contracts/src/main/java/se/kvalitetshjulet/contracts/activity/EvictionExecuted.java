package se.kvalitetshjulet.contracts.activity;

import java.time.LocalDate;

/** An eviction has been executed. */
public record EvictionExecuted(String evictionId, String unit, LocalDate on, int children) {}
