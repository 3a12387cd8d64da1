package org.keqiao.web.reach;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;

/** Tells a connection who asks. */
final class ReachSettings {

    private static final String SET = "SELECT set_config('keqiao.duty', ?, ?), set_config('keqiao.account', ?, ?),"
            + " set_config('keqiao.organisation', ?, ?)";

    private ReachSettings() {}

    /** @param onlyThisTransaction false: until it is told otherwise */
    static void tell(Connection connection, Reach reach, boolean onlyThisTransaction) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement(SET)) {
            set.setString(1, reach.duty().name().toLowerCase(Locale.ROOT));
            set.setString(3, Objects.toString(reach.account(), ""));
            set.setString(5, Objects.toString(reach.organisation(), ""));
            for (int flag = 2; flag <= 6; flag += 2) {
                set.setBoolean(flag, onlyThisTransaction);
            }
            set.execute();
        }
    }
}
