package se.kvalitetshjulet.kit.accesslog;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import se.kvalitetshjulet.kit.access.Role;
import se.kvalitetshjulet.kit.csv.SwedishCsv;
import se.kvalitetshjulet.kit.tenancy.Tenant;
import se.kvalitetshjulet.kit.web.Swedish;

/** The log as a file for a spreadsheet, which nobody between keeps. */
@Singleton
class LogCsv {

    Response answer(Tenant tenant, LogFilter.Asked asked, List<LogEntry> entries, LogWords words) {
        return Response.ok(file(entries, words))
                .type(SwedishCsv.MEDIA_TYPE + ";charset=UTF-8")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-atkomstlogg-%s--%s.csv\""
                                .formatted(tenant.path().replace('/', '-'), asked.from(), asked.to()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, "Accept, Authorization")
                .build();
    }

    private static byte[] file(List<LogEntry> entries, LogWords words) {
        return SwedishCsv.of(
                List.of("nummer", "tidpunkt", "vem", "roll", "vad", words.thing(), "enhet", "varför", "nödöppning"),
                entries.stream()
                        .map(entry -> List.of(
                                Long.toString(entry.number()),
                                Swedish.dateTime(entry.at()),
                                SwedishCsv.text(entry.callerName()),
                                roleOf(entry),
                                SwedishCsv.text(words.room(entry.room())),
                                SwedishCsv.text(entry.thing()),
                                SwedishCsv.text(entry.unit()),
                                SwedishCsv.text(words.purpose(entry.purpose())),
                                entry.breakGlass() ? "ja" : "nej"))
                        .toList());
    }

    static String roleOf(LogEntry entry) {
        return Role.valueOf(entry.role()).swedish();
    }
}
