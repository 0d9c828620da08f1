package se.kvalitetshjulet.agenda.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kvalitetshjulet.agenda.item.AgendaItem;
import se.kvalitetshjulet.agenda.item.ItemKind;
import se.kvalitetshjulet.agenda.item.ItemView;
import se.kvalitetshjulet.agenda.meeting.Meeting;
import se.kvalitetshjulet.kit.access.Caller;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.PageFrame;

class OnDeviceTest {

    private static final Tenant BOARD = new Tenant("0483", "socn");
    private static final UUID OPEN = new UUID(0, 4);
    private static final UUID SECRET = new UUID(0, 5);

    @ParameterizedTest
    @CsvSource({"false,false,false", "false,true,false", "true,false,false", "true,true,true"})
    void a_secret_item_is_kept_only_where_the_municipality_wants_it_and_by_whom_it_is_open_to(
            boolean configured, boolean openToReader, boolean kept) {
        var device = device(configured, "ledamot", openToReader);
        assertThat(device.holdsSecret()).isEqualTo(kept);
        assertThat(device.addresses().contains("/punkter/" + SECRET)).isEqualTo(kept);
        assertThat(device.addresses()).doesNotContain("/punkter/" + OPEN);
    }

    @Test
    void readers_are_told_apart_without_saying_who_they_are() {
        assertThat(device(false, "ledamot", false).reader())
                .isEqualTo(device(true, "ledamot", true).reader())
                .isNotEqualTo(device(false, "ersattare", false).reader())
                .doesNotContain("ledamot");
    }

    private static ReadingView.Device device(boolean configured, String reader, boolean openToReader) {
        var meeting = Meeting.planned(new UUID(0, 1), Instant.parse("2024-04-24T11:15:00Z"), "Nämndrummet");
        var entries = List.of(entry(OPEN, false), entry(SECRET, true));
        var page = new PageFrame("agenda", "", null, List.of(), BOARD, "", "", List.of(), "", "", "/static");
        return new OnDevice(() -> configured)
                .of(
                        page,
                        new Caller(BOARD, reader, "", "", "", List.of()),
                        new ReadMeeting.Whole(meeting, null, List.of(), entries, Map.of()),
                        openToReader ? List.of(SECRET) : List.of());
    }

    private static ReadMeeting.Entry entry(UUID itemId, boolean secret) {
        var item = new ItemView(
                itemId,
                null,
                "1",
                1,
                secret ? ItemKind.SECRET : ItemKind.MATTER,
                "Rubrik",
                "",
                null,
                secret,
                AgendaItem.Status.PLACED,
                null,
                null,
                null,
                null,
                1);
        return new ReadMeeting.Entry(item, List.of(), null, false);
    }
}
