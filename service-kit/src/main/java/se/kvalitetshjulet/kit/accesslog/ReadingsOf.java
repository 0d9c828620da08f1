package se.kvalitetshjulet.kit.accesslog;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import se.kvalitetshjulet.kit.tenancy.Tenant;

/** All readings of things, for the individual whom they are about. */
@Singleton
public class ReadingsOf {

    /** In the order they were made. */
    public List<LogEntry> things(Handle tx, Tenant tenant, Collection<String> things) {
        return tx.createQuery(ReadAccessLog.COLUMNS + """
                 from access_log where municipality = :municipality and board = :board and thing = any (:things)
                order by position
                """)
                .bindMethods(tenant)
                .bindArray("things", String.class, List.copyOf(things))
                .registerRowMapper(ConstructorMapper.factory(LogEntry.class))
                .mapTo(LogEntry.class)
                .list();
    }
}
