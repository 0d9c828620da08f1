package se.kvalitetshjulet.contracts.measure;

import java.time.LocalDate;

/** A measure has been followed up: did it work? */
public record MeasureFollowedUp(String measureId, LocalDate followedUpOn, Effect effect) {

    public enum Effect {
        ACHIEVED,
        PARTLY,
        NOT_ACHIEVED
    }
}
