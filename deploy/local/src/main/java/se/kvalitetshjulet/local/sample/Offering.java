package se.kvalitetshjulet.local.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;
import se.kvalitetshjulet.contracts.decision.DecisionMade;

/** What the board grants, how often, and how it usually goes. The names are the contract's codes of service types. */
enum Offering {
    SPECIAL_HOUSING(Area.ELDERLY_CARE, 44, 20, 85, 0.2, null),
    SHORT_TERM_HOUSING(Area.ELDERLY_CARE, 20, 1, 14, 0.01, null),
    HOME_CARE(Area.ELDERLY_CARE, 66, 0, 10, 0.0, "HOURS_PER_MONTH"),
    DAY_ACTIVITIES(Area.ELDERLY_CARE, 16, 7, 40, 0.01, "DAYS_PER_WEEK"),
    HOUSING_SUPPORT(Area.DISABILITY_SOL, 26, 5, 45, 0.02, "HOURS_PER_MONTH"),
    COMPANION(Area.DISABILITY_SOL, 10, 10, 60, 0.03, "HOURS_PER_MONTH"),
    RELIEF(Area.DISABILITY_SOL, 8, 5, 50, 0.02, "HOURS_PER_MONTH"),
    HOUSING_WITH_SERVICE(Area.DISABILITY_SOL, 10, 30, 88, 0.26, null),
    CONTACT_PERSON(Area.INDIVIDUAL_AND_FAMILY, 24, 20, 80, 0.27, "HOURS_PER_MONTH"),
    CONTACT_FAMILY(Area.INDIVIDUAL_AND_FAMILY, 20, 25, 85, 0.24, "DAYS_PER_MONTH"),
    OUTPATIENT_CARE(Area.INDIVIDUAL_AND_FAMILY, 26, 3, 30, 0.01, null),
    FAMILY_HOME(Area.INDIVIDUAL_AND_FAMILY, 10, 0, 20, 0.02, null),
    SUPPORTED_HOUSING(Area.INDIVIDUAL_AND_FAMILY, 6, 5, 40, 0.02, null),
    RESIDENTIAL_CARE(Area.INDIVIDUAL_AND_FAMILY, 8, 0, 10, 0.0, null),
    ECONOMIC_ASSISTANCE(Area.INDIVIDUAL_AND_FAMILY, 14, 1, 7, 0.0, null),
    OTHER(Area.INDIVIDUAL_AND_FAMILY, 4, 5, 40, 0.02, null),
    LSS_ADVICE(Area.DISABILITY_LSS, 4, 10, 50, 0.02, null),
    LSS_PERSONAL_ASSISTANCE(Area.DISABILITY_LSS, 6, 1, 30, 0.02, "HOURS_PER_WEEK"),
    LSS_COMPANION_SERVICE(Area.DISABILITY_LSS, 12, 15, 75, 0.12, "HOURS_PER_MONTH"),
    LSS_CONTACT_PERSON(Area.DISABILITY_LSS, 20, 20, 85, 0.28, "HOURS_PER_MONTH"),
    LSS_RELIEF_SERVICE(Area.DISABILITY_LSS, 6, 10, 60, 0.03, "HOURS_PER_MONTH"),
    LSS_SHORT_TERM_STAY(Area.DISABILITY_LSS, 10, 15, 80, 0.12, "DAYS_PER_MONTH"),
    LSS_SHORT_TERM_SUPERVISION(Area.DISABILITY_LSS, 4, 5, 40, 0.02, null),
    LSS_CHILD_HOUSING(Area.DISABILITY_LSS, 4, 30, 88, 0.12, null),
    LSS_ADULT_HOUSING(Area.DISABILITY_LSS, 16, 30, 88, 0.32, null),
    LSS_DAILY_ACTIVITIES(Area.DISABILITY_LSS, 20, 10, 60, 0.03, "DAYS_PER_WEEK");

    /** The names are the contract's codes of areas. */
    enum Area {
        ELDERLY_CARE(1926, 1957),
        DISABILITY_SOL(1951, 2004),
        INDIVIDUAL_AND_FAMILY(1958, 2014),
        DISABILITY_LSS(1956, 2005);

        private final int oldestBorn;
        private final int youngestBorn;

        Area(int oldestBorn, int youngestBorn) {
            this.oldestBorn = oldestBorn;
            this.youngestBorn = youngestBorn;
        }
    }

    private static final int ALL_WEIGHTS = weights();

    private final Area area;
    private final int weight;
    private final int soonest;
    private final int latestInTime;
    private final double lateShare;
    private final String grantedUnit;

    /**
     * @param weight how often it is granted, relative to the others
     * @param soonest days from decision to start, at least
     * @param latestInTime days from decision to start, at most, when it is not late
     * @param lateShare how often it is late
     * @param grantedUnit what is counted in the grant; null when nothing is
     */
    Offering(Area area, int weight, int soonest, int latestInTime, double lateShare, String grantedUnit) {
        this.area = area;
        this.weight = weight;
        this.soonest = soonest;
        this.latestInTime = latestInTime;
        this.lateShare = lateShare;
        this.grantedUnit = grantedUnit;
    }

    static Offering any(Random random) {
        int drawn = random.nextInt(ALL_WEIGHTS);
        for (Offering offering : values()) {
            drawn -= offering.weight;
            if (drawn < 0) {
                return offering;
            }
        }
        throw new IllegalStateException("the weights have been counted wrong");
    }

    Area area() {
        return area;
    }

    double lateShare() {
        return lateShare;
    }

    /** Days from decision to start when all goes well; short times are the most common. */
    int daysInTime(Random random) {
        return soonest + Math.min(random.nextInt(latestInTime - soonest + 1), random.nextInt(latestInTime + 1));
    }

    /** A place or a person has to be found and offered before it can start. */
    boolean isOffered() {
        return lateShare >= 0.1;
    }

    boolean canStartInPart() {
        return grantedUnit != null;
    }

    String legalBasis() {
        return area == Area.DISABILITY_LSS ? "LSS_9_" + (ordinal() - LSS_ADVICE.ordinal() + 1) : "SOL_2001_4_1";
    }

    String unit(LocalDate day, Random random) {
        return switch (this) {
            case SPECIAL_HOUSING -> random.nextBoolean() ? "SABO-LINDEN" : "SABO-EKEN";
            case SHORT_TERM_HOUSING -> "SABO-EKEN";
            case HOME_CARE -> SampleUnits.forHomeCare(day, random.nextBoolean());
            case DAY_ACTIVITIES -> "DAGVERKSAMHET";
            case HOUSING_SUPPORT, COMPANION, RELIEF -> "BOENDESTOD";
            case HOUSING_WITH_SERVICE, LSS_CHILD_HOUSING, LSS_ADULT_HOUSING, LSS_SHORT_TERM_STAY -> "LSS-BOSTAD";
            case LSS_DAILY_ACTIVITIES, LSS_SHORT_TERM_SUPERVISION -> "LSS-DAGLIG";
            case LSS_ADVICE, LSS_PERSONAL_ASSISTANCE, LSS_COMPANION_SERVICE, LSS_CONTACT_PERSON, LSS_RELIEF_SERVICE ->
                "LSS-STOD";
            case CONTACT_FAMILY, FAMILY_HOME -> "BARN-UNGA";
            case OUTPATIENT_CARE -> "OPPENVARD";
            case ECONOMIC_ASSISTANCE -> "FORSORJNING";
            case CONTACT_PERSON, OTHER -> SampleUnits.forAdults(day, false);
            case SUPPORTED_HOUSING, RESIDENTIAL_CARE -> SampleUnits.forAdults(day, true);
        };
    }

    DecisionMade.Granted granted(Random random) {
        if (grantedUnit == null) {
            return null;
        }
        int most = grantedUnit.equals("HOURS_PER_MONTH") ? 40 : grantedUnit.equals("HOURS_PER_WEEK") ? 60 : 5;
        return new DecisionMade.Granted(BigDecimal.valueOf(1L + random.nextInt(most)), grantedUnit);
    }

    int birthYear(Random random) {
        return area.oldestBorn + random.nextInt(area.youngestBorn - area.oldestBorn + 1);
    }

    private static int weights() {
        int sum = 0;
        for (Offering offering : values()) {
            sum += offering.weight;
        }
        return sum;
    }
}
