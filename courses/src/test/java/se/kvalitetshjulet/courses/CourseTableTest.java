package se.kvalitetshjulet.courses;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The courses in tables: what was told (the day of March 2024, then what; events after one another by a plus sign), what it adds
 * up to, and what cannot be used, as place and reason.
 */
class CourseTableTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 deviation AREA_A                                                  , REPORTED AREA_A null         ,
            1 deviation AREA_A + 2 assessed 32                                  , ASSESSED AREA_A null         ,
            1 deviation AREA_A + 2 assessed 32 + 3 closed                       , CLOSED AREA_A 2024-03-03     ,
            1 deviation AREA_A + 3 closed                                       , CLOSED AREA_A 2024-03-03     ,
            1 deviation AREA_A + 3 dismissed                                    , NOT_REPORTABLE AREA_A 2024-03-03,
            1 deviation AREA_A + 3 duplicate A-2                                , DUPLICATE AREA_A 2024-03-03  ,
            1 deviation AREA_A + 3 duplicate T-1                                , REPORTED AREA_A null         , 2 DUPLICATE_OF_ITSELF
            1 deviation AREA_A + 2 assessed 32 + 3 closed + 4 reopened          , ASSESSED AREA_A null         ,
            1 deviation AREA_A + 3 closed + 4 reopened + 4 assessed 22 + 4 closed, CLOSED AREA_A 2024-03-04    ,
            1 deviation AREA_A + 3 closed + 3 reopened                          , REPORTED AREA_A null         ,
            1 deviation AREA_A + 3 duplicate A-2 + 4 reopened                   , REPORTED AREA_A null         ,
            1 deviation AREA_A + 2 reclassified AREA_B                          , REPORTED AREA_B null         ,
            1 deviation AREA_A + 3 closed + 5 reclassified AREA_B               , CLOSED AREA_B 2024-03-03     ,
            1 deviation AREA_A + 5 reclassified AREA_B + 4 reclassified AREA_C  , REPORTED AREA_B null         ,
            1 deviation AREA_A + 3 closed + 5 assessed 32                       , CLOSED AREA_A 2024-03-03     , 3 AFTER_CLOSING
            1 deviation AREA_A + 3 closed + 4 closed                            , CLOSED AREA_A 2024-03-03     , 3 ALREADY_CLOSED
            1 deviation AREA_A + 3 closed + 4 duplicate A-2                     , CLOSED AREA_A 2024-03-03     , 3 ALREADY_CLOSED
            1 deviation AREA_A + 2 reopened                                     , REPORTED AREA_A null         , 2 NOT_CLOSED
            5 deviation AREA_A + 4 assessed 32                                  , REPORTED AREA_A null         , 2 DATED_BEFORE_BEGINNING
            5 deviation AREA_A + 5 assessed 32                                  , ASSESSED AREA_A null         ,
            1 deviation AREA_A + 1 deviation AREA_B                             , REPORTED AREA_A null         , 2 ALREADY_BEGUN
            2 assessed 32                                                       , none                         , 1 BEGINNING_UNKNOWN
            2 assessed 32 + 1 deviation AREA_A                                  , ASSESSED AREA_A null         ,
            """)
    void a_deviation(String told, String state, String conflicts) {
        check(
                new DeviationRules(),
                told,
                state,
                conflicts,
                deviation -> deviation.status() + " " + deviation.area() + " " + endedOn(deviation));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 complaint                                                         , RECEIVED null null           ,
            1 complaint + 2 answered                                            , ANSWERED 2024-03-02 null     ,
            1 complaint + 2 answered false + 4 answered true                    , ANSWERED 2024-03-02 true     ,
            1 complaint + 2 answered false + 4 escalated                        , ESCALATED 2024-03-02 false   ,
            1 complaint + 2 answered false + 4 escalated + 6 answered           , ESCALATED 2024-03-02 false   ,
            1 complaint + 2 answered false + 4 escalated + 6 concluded          , CONCLUDED 2024-03-02 true    ,
            1 complaint + 2 concluded                                           , CONCLUDED null true          ,
            1 complaint + 2 escalated                                           , RECEIVED null null           , 2 NOT_ANSWERED
            1 complaint + 2 answered + 4 escalated + 5 escalated                , ESCALATED 2024-03-02 false   , 4 ALREADY_ESCALATED
            1 complaint + 2 concluded + 3 answered                              , CONCLUDED null true          , 3 AFTER_CLOSING
            1 complaint + 2 concluded + 3 escalated                             , CONCLUDED null true          , 3 AFTER_CLOSING
            1 complaint + 2 concluded + 3 concluded                             , CONCLUDED null true          , 3 ALREADY_CLOSED
            3 complaint + 2 answered                                            , RECEIVED null null           , 2 DATED_BEFORE_BEGINNING
            2 answered                                                          , none                         , 1 BEGINNING_UNKNOWN
            """)
    void a_complaint(String told, String state, String conflicts) {
        check(
                new ComplaintRules(),
                told,
                state,
                conflicts,
                (Complaint complaint) ->
                        complaint.status() + " " + complaint.answeredOn() + " " + complaint.satisfied());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 lex-sarah                                                                            , REPORTED        ,
            1 lex-sarah + 2 opened                                                                 , INVESTIGATION   ,
            1 lex-sarah + 2 opened + 3 found NONE                                                  , ASSESSED        ,
            1 lex-sarah + 2 opened + 3 found NONE + 4 asked MEASURES_SUFFICE                       , WAITS_FOR_BOARD ,
            1 lex-sarah + 2 opened + 3 found NONE + 4 asked MEASURES_SUFFICE + 5 decided no        , DECIDED         ,
            1 lex-sarah + 2 opened + 3 found NONE + 5 decided no                                   , DECIDED         ,
            1 lex-sarah + 2 opened + 3 found NONE + 5 decided no + 6 ended                         , CLOSED          ,
            1 lex-sarah + 2 opened + 3 found SERIOUS_RISK + 5 decided notify + 6 notified          , NOTIFIED_IVO    ,
            1 lex-sarah + 2 opened + 3 found SERIOUS_RISK + 5 decided notify + 6 notified + 7 sent + 8 ivo OK, IVO_DECIDED,
            1 lex-sarah + 2 opened + 3 found SERIOUS_RISK + 5 decided notify + 6 notified + 8 ivo OK + 9 ended, CLOSED  ,
            1 lex-sarah + 1 opened + 1 found NONE + 1 asked X + 1 decided notify + 1 notified + 1 sent + 1 ivo OK + 1 ended, CLOSED,
            1 lex-sarah + 2 decided no                                                             , REPORTED        , 2 NOT_ASSESSED
            1 lex-sarah + 2 opened + 3 decided no                                                  , INVESTIGATION   , 3 NOT_ASSESSED
            1 lex-sarah + 2 found NONE                                                             , REPORTED        , 2 INVESTIGATION_NOT_OPENED
            1 lex-sarah + 2 opened + 3 asked X                                                     , INVESTIGATION   , 3 NOT_ASSESSED
            1 lex-sarah + 2 opened + 3 opened                                                      , INVESTIGATION   , 3 INVESTIGATION_ALREADY_OPENED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 decided notify                , DECIDED         , 5 ALREADY_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 found SERIOUS_RISK            , DECIDED         , 5 ALREADY_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 asked X                       , DECIDED         , 5 ALREADY_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 notified                      , DECIDED         , 5 NOT_TO_BE_NOTIFIED
            1 lex-sarah + 2 opened + 3 found NONE + 4 notified                                     , ASSESSED        , 4 NOT_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 notified + 6 notified     , NOTIFIED_IVO    , 6 ALREADY_NOTIFIED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 sent                      , DECIDED         , 5 NOT_NOTIFIED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 ivo OK                    , DECIDED         , 5 NOT_NOTIFIED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 notified + 6 sent + 7 sent, NOTIFIED_IVO    , 7 INVESTIGATION_ALREADY_SENT
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 notified + 6 ivo OK + 7 ivo OK, IVO_DECIDED , 7 IVO_HAS_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided notify + 5 notified + 6 ended        , NOTIFIED_IVO    , 6 IVO_HAS_NOT_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 ended                                        , ASSESSED        , 4 NOT_DECIDED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 ended + 6 ended               , CLOSED          , 6 ALREADY_CLOSED
            1 lex-sarah + 2 opened + 3 found NONE + 4 decided no + 5 ended + 6 opened              , CLOSED          , 6 AFTER_CLOSING
            """)
    void a_lex_sarah_report(String told, String state, String conflicts) {
        check(
                new LexSarahRules(),
                told,
                state,
                conflicts,
                (LexSarahCase report) -> report.status().name());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 measure 2024-03-10                                                , null                ,
            1 measure 2024-03-10 + 9 followed-up PARTLY                         , PARTLY              ,
            1 measure 2024-03-10 + 9 followed-up ACHIEVED + 8 followed-up PARTLY, ACHIEVED            ,
            5 measure 2024-03-10 + 4 followed-up PARTLY                         , null                , 2 DATED_BEFORE_BEGINNING
            """)
    void a_measure(String told, String state, String conflicts) {
        check(
                new MeasureRules(),
                told,
                state,
                conflicts,
                measure -> measure.followedUp() == null
                        ? "null"
                        : measure.followedUp().effect().name());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 inspection                                                        , OPENED null null            ,
            1 inspection + 2 demanded 2024-04-01                                , DEMANDED 2024-04-01 null    ,
            1 inspection + 2 demanded 2024-04-01 + 3 inspection-answered        , ANSWERED null null          ,
            1 inspection + 2 demanded 2024-04-01 + 3 inspection-decided FLAWS   , DECIDED null FLAWS          ,
            1 inspection + 3 inspection-decided FLAWS + 4 demanded 2024-05-01   , DEMANDED 2024-05-01 FLAWS   ,
            1 inspection + 2 demanded 2024-04-01 + 3 inspection-answered + 3 demanded 2024-05-01, DEMANDED 2024-05-01 null,
            1 inspection + 2 inspection-decided FLAWS + 2 demanded 2024-05-01 + 2 inspection-answered, ANSWERED null FLAWS,
            2 inspection + 1 demanded 2024-04-01                                , OPENED null null            , 2 DATED_BEFORE_BEGINNING
            """)
    void an_inspection(String told, String state, String conflicts) {
        check(
                new InspectionRules(),
                told,
                state,
                conflicts,
                inspection -> inspection.status() + " " + inspection.dueOn() + " " + inspection.result());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            1 risk 1                      , 1       ,
            5 risk 1 + 1 risk 4           , 4       ,
            """)
    void a_risk_is_as_it_was_last_recorded(String told, String state, String conflicts) {
        check(new RiskRules(), told, state, conflicts, risk -> Integer.toString(risk.severity()));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            5 control                                              , null     ,
            5 control + 1 performed FINE                           , FINE     ,
            5 control + 9 performed FLAW + 7 performed FINE        , FLAW     ,
            5 control + 6 control                                  , null     , 2 ALREADY_BEGUN
            """)
    void a_control(String told, String state, String conflicts) {
        check(new ControlRules(), told, state, conflicts, control -> String.valueOf(control.result()));
    }

    private static String endedOn(Deviation deviation) {
        return deviation.ending() == null ? "null" : deviation.ending().on().toString();
    }

    private static <S> void check(
            Rules<S> rules, String told, String state, String conflicts, Function<S, String> shown) {
        var lines = Arrays.stream(told.split(" \\+ "))
                .map(line -> "2024-03-0" + line)
                .toArray(String[]::new);
        var course = Course.of(rules, Telling.of(lines).events());
        assertThat(course.begun().map(shown).orElse("none")).isEqualTo(state);
        assertThat(course.conflicts().stream()
                        .map(conflict -> conflict.event().id().substring(2) + " " + conflict.reason())
                        .collect(Collectors.joining(", ")))
                .isEqualTo(conflicts == null ? "" : conflicts);
    }
}
