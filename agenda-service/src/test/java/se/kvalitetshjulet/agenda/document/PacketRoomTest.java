package se.kvalitetshjulet.agenda.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PacketRoomTest {

    @Test
    void a_packet_takes_what_there_is_room_for_and_what_is_not_bound_needs_none() {
        var room = new PacketRoom(10, 1_000);
        assertThat(room.takes(6, 500)).isTrue();
        assertThat(room.takes(5, 1)).isFalse();
        assertThat(room.takes(1, 501)).isFalse();
        assertThat(room.takes(null, 5_000)).isTrue();
        assertThat(room.takes(4, 500)).isTrue();
        assertThat(room.takes(1, 1)).isFalse();
    }
}
