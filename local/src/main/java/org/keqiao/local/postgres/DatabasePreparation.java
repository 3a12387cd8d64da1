package org.keqiao.local.postgres;

import java.sql.SQLException;

/**
 * Makes the roles and schemas that the services need. Called after every start of the server, so it must do nothing when
 * they are already there.
 */
@FunctionalInterface
public interface DatabasePreparation {

    void prepare(String superuserJdbcUrl) throws SQLException;
}
