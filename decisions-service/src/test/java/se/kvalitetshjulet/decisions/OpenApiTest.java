package se.kvalitetshjulet.decisions;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import se.kvalitetshjulet.kit.OpenApiCheck;

@QuarkusTest
class OpenApiTest {

    @Test
    void the_committed_description_is_what_runs() throws IOException {
        OpenApiCheck.committedEqualsRunning();
    }

    @Test
    void the_interface_keeps_the_national_profile_for_rest() throws IOException {
        OpenApiCheck.keepsTheProfile();
    }
}
