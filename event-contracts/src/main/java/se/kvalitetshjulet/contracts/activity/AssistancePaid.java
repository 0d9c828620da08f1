package se.kvalitetshjulet.contracts.activity;

import java.math.BigDecimal;
import java.time.YearMonth;

/** Economic assistance has been paid to a household. */
public record AssistancePaid(
        String caseReference, String unit, YearMonth month, BigDecimal amountSek, int adults, int children) {}
