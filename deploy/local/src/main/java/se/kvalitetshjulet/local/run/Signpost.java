package se.kvalitetshjulet.local.run;

import java.net.URI;

/** Where to look, once it runs. */
final class Signpost {

    private Signpost() {}

    static String of(LocalSuite suite) {
        URI address = suite.address();
        return """

                Kvalitetshjulet runs at %1$s

                  Start page      %1$s/reporting/sidor      (log in by choosing a role)
                  Decisions       %1$s/decisions/sidor
                  Meetings        %1$s/agenda/sidor
                  Notice board    %1$s/agenda/sidor/9999/socn/anslagstavla      (without login)
                  APIs            %1$s/{decisions,deviations,agenda,reporting}/v1/api-info
                  A bearer token  ./run --token CONTROLLER
                  Logs            %2$s

                End it with Ctrl-C, or with ./run --stop from elsewhere.
                """.formatted(address, suite.logs());
    }
}
