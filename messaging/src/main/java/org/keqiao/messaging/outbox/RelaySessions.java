package org.keqiao.messaging.outbox;

import java.sql.SQLException;

/** Opens the relay's database sessions. */
interface RelaySessions {

    RelaySession open() throws SQLException;
}
