package org.keqiao.web.reach;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Hands out connections that know who asks. A connection is told anew each time it leaves the pool, before a transaction begins on
 * it, so that nothing of an earlier request is left and single statements are covered as well as transactions.
 */
final class ReachDataSource extends DelegatingDataSource {

    ReachDataSource(DataSource pool) {
        super(pool);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Reach reach = CurrentReach.get();
        Connection connection = super.getConnection();
        try {
            ReachSettings.tell(connection, reach, false);
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }
}
