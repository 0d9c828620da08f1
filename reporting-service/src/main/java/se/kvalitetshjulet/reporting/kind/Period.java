package se.kvalitetshjulet.reporting.kind;

import java.time.LocalDate;

/**
 * What a report is about.
 *
 * @param code as it is written in addresses and events: {@code 2024-Q1}, {@code 2023}
 */
public record Period(String code, LocalDate firstDay, LocalDate lastDay) {}
