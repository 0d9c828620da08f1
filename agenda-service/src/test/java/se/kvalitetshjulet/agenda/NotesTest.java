package se.kvalitetshjulet.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.store.Store;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.local.RealParts;
import se.kvalitetshjulet.local.SampleUser;

/** What a member writes on an item is theirs: sealed in the database, and on no path to anybody else. */
@QuarkusTest
class NotesTest extends WithRealParts {

    private static final String MUNICIPALITY = "7811";
    private static final String TEXT = "Fråga om kanariefågeln, § 3";
    private static final String NOTHING_YET = "\"none\"";

    private final Api secretary = Api.of(MUNICIPALITY).as(Role.SECRETARY);

    @Inject
    Store store;

    @Test
    void a_member_writes_changes_and_throws_away_a_note() {
        var item = anItem();
        note("ledamot", item).statusCode(200).body("text", equalTo("")).body("savedAt", nullValue());

        var first = save("ledamot", item, NOTHING_YET, TEXT)
                .statusCode(200)
                .extract()
                .header("ETag");
        note("ledamot", item).body("text", equalTo(TEXT)).header("ETag", equalTo(first));
        save("ledamot", item, first, "Klart.").statusCode(200).header("ETag", not(equalTo(first)));
        var last =
                note("ledamot", item).body("text", equalTo("Klart.")).extract().header("ETag");

        remove("ledamot", item, last).statusCode(204);
        note("ledamot", item).body("text", equalTo("")).header("ETag", equalTo(NOTHING_YET));
        remove("ledamot", item, last).statusCode(404);
    }

    @Test
    void nobody_overwrites_on_one_device_what_they_have_written_on_another() {
        var item = anItem();
        save("ledamot", item, null, TEXT).statusCode(428);
        var first = save("ledamot", item, NOTHING_YET, TEXT).extract().header("ETag");
        save("ledamot", item, NOTHING_YET, "Två").statusCode(412);
        save("ledamot", item, first, "Tre").statusCode(200);
        save("ledamot", item, first, "Fyra").statusCode(412);
        remove("ledamot", item, null).statusCode(428);
        remove("ledamot", item, first).statusCode(412);
        note("ledamot", item).body("text", equalTo("Tre"));
    }

    @Test
    void another_member_sees_their_own_and_nothing_of_it() {
        var item = anItem();
        var tag = save("ledamot", item, NOTHING_YET, TEXT).extract().header("ETag");
        note("ersattare", item).body("text", equalTo(""));
        save("ersattare", item, tag, "Min").statusCode(412);
        remove("ersattare", item, tag).statusCode(404);
        save("ersattare", item, NOTHING_YET, "Min").statusCode(200);
        note("ledamot", item).body("text", equalTo(TEXT));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SECRETARY", "REGISTRAR", "AUDITOR", "HEAD_OF_ADMINISTRATION", "ADMINISTRATOR", "SYSTEM"})
    void no_other_role_reaches_a_note(Role role) {
        var item = "meetings/00000000-0000-0000-0000-000000000001/items/00000000-0000-0000-0000-000000000002/note";
        Api.of(MUNICIPALITY).as(role).get(item).statusCode(403);
    }

    @Test
    void the_database_holds_no_word_of_it_and_a_row_given_to_another_member_does_not_open() {
        var item = anItem();
        save("ledamot", item, NOTHING_YET, TEXT).statusCode(200);
        assertThat(rows("select note::text || encode(sealed, 'escape') from item_note note"))
                .isNotEmpty()
                .noneMatch(row -> row.contains("kanarie"));

        change("update item_note set subject = 'annan' where subject = 'ledamot'");
        note("annan", item)
                .statusCode(409)
                .body("type", equalTo("urn:kvalitetshjulet:problem:note-unreadable"))
                .body("detail", not(equalTo("")));
        note("ledamot", item).body("text", equalTo(""));
    }

    @Test
    void what_is_no_note_is_refused() {
        var item = anItem();
        save("ledamot", item, NOTHING_YET, "å".repeat(10_000)).statusCode(200);
        var tag = note("ledamot", item).extract().header("ETag");
        save("ledamot", item, tag, "å".repeat(10_001)).statusCode(400);
        save("ledamot", item, tag, " \n").statusCode(400);
        save("ledamot", item, tag, "ring\u0007").statusCode(400);
        var elsewhere = item.replaceAll("items/.*", "items/00000000-0000-0000-0000-000000000002/note");
        note("ledamot", elsewhere).statusCode(404);
        note("ledamot", item.replaceAll("meetings/[^/]*", "meetings/00000000-0000-0000-0000-000000000001"))
                .statusCode(404);
        note("ledamot", "meetings/sju/items/sju/note").statusCode(404);
    }

    private String anItem() {
        String meeting = secretary
                .post("meetings", Map.of("startsAt", "2024-04-24T11:15:00Z", "place", "Nämndrummet"))
                .extract()
                .path("meetingId");
        String item = secretary.get("meetings/" + meeting + "/items").extract().path("data[0].itemId");
        return "meetings/" + meeting + "/items/" + item + "/note";
    }

    private ValidatableResponse note(String member, String item) {
        return as(member).get(secretary.at(item)).then();
    }

    private ValidatableResponse save(String member, String item, String ifMatch, String text) {
        var request = as(member).body(Map.of("text", text));
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(secretary.at(item))
                .then();
    }

    private ValidatableResponse remove(String member, String item, String ifMatch) {
        var request = as(member);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .delete(secretary.at(item))
                .then();
    }

    /** Members are several; their ids tell them apart. */
    private static RequestSpecification as(String member) {
        var user = new SampleUser(
                member,
                "Förtroendevald",
                "Ledamot",
                "loa3",
                List.of(SampleUser.Assignment.of(MUNICIPALITY, "socn", "MEMBER")));
        return RestAssured.given().contentType(ContentType.JSON).auth().oauth2(RealParts.token(user));
    }

    private List<String> rows(String query) {
        return store.inTenant(
                new Tenant(MUNICIPALITY, "socn"),
                tx -> tx.createQuery(query).mapTo(String.class).list());
    }

    private void change(String update) {
        store.useTenant(
                new Tenant(MUNICIPALITY, "socn"), tx -> tx.createUpdate(update).execute());
    }
}
