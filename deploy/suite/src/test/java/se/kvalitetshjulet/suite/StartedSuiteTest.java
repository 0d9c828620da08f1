package se.kvalitetshjulet.suite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.kvalitetshjulet.local.Service;

class StartedSuiteTest {

    private static final Board BOARD = Board.of("started");

    @ParameterizedTest
    @EnumSource
    void each_service_tells_of_itself_to_anyone_and_of_a_board_to_no_one_without_a_token(Service service) {
        var anyone = BOARD.as("CONTROLLER").with(null);
        var info = anyone.get(service, "/" + service.area() + "/v1/api-info").is(200);
        assertThat(info.json().path("apiVersion").asText()).isNotEmpty();
        assertThat(anyone.get(service, "dead-letters").is(401).problem()).isEqualTo("missing-token");
    }
}
