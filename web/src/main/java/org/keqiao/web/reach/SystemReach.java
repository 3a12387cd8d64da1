package org.keqiao.web.reach;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * For what the platform does in a request beyond the reach of whoever sent it: to tell others a notice, to look up a secret link.
 * Keep it as small as one statement, and never let the request choose the rows.
 */
@Component
public class SystemReach {

    private final DataSource connections;

    SystemReach(DataSource connections) {
        this.connections = connections;
    }

    public <T> T get(Supplier<T> work) {
        if (CurrentReach.isMarkedAsSystem()) {
            return work.get();
        }
        CurrentReach.markAsSystem(true);
        try {
            tellTransaction();
            return work.get();
        } finally {
            CurrentReach.markAsSystem(false);
            tellTransaction();
        }
    }

    public void run(Runnable work) {
        var _ = get(() -> {
            work.run();
            return work;
        });
    }

    /** A transaction that has begun has its connection already. One that has failed refuses, and will be rolled back anyway. */
    private void tellTransaction() {
        if (!TransactionSynchronizationManager.hasResource(connections)) {
            return;
        }
        Connection connection = DataSourceUtils.getConnection(connections);
        try {
            ReachSettings.tell(connection, CurrentReach.get(), true);
        } catch (SQLException e) {
            if (!"25P02".equals(e.getSQLState())) {
                throw new DataAccessResourceFailureException("The connection could not be told who asks", e);
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }
}
