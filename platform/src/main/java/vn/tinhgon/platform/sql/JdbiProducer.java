package vn.tinhgon.platform.sql;

import javax.sql.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.postgres.PostgresPlugin;

/**
 * Jdbi over the service's data source. A handle opened inside a JTA transaction uses that
 * transaction's connection, so SQL and Hibernate commit together; flush the entity manager before
 * reading what it has not written yet.
 */
public class JdbiProducer {

    @Produces
    @ApplicationScoped
    Jdbi jdbi(DataSource dataSource) {
        return Jdbi.create(dataSource)
                .installPlugin(new PostgresPlugin())
                .registerRowMapper(new RecordRows());
    }
}
