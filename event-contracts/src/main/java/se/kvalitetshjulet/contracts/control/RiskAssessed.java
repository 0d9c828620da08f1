package se.kvalitetshjulet.contracts.control;

/** A risk has been assessed for the year's internal control. */
public record RiskAssessed(String riskId, String unit, int year, String eventCode, int severity, int probability) {}
