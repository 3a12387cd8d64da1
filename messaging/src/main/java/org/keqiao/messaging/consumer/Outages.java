package org.keqiao.messaging.consumer;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.errors.RetriableException;
import org.jspecify.annotations.Nullable;

/** Tells outages, which pass, from faults of a message, which stay. */
final class Outages {

    /** By name, since not every service has the libraries that throw them. */
    private static final Set<String> NAMES = Set.of(
            "org.springframework.dao.TransientDataAccessException",
            "org.springframework.dao.RecoverableDataAccessException",
            "org.springframework.dao.DataAccessResourceFailureException",
            "org.springframework.transaction.CannotCreateTransactionException",
            "org.springframework.web.client.ResourceAccessException",
            "org.springframework.web.client.HttpServerErrorException",
            "org.springframework.web.client.HttpClientErrorException$TooManyRequests");

    /** SQLSTATE classes: 08 connection, 53 resources, 57 operator intervention (PostgreSQL 18, appendix A). */
    private static final Set<String> SQL_STATES = Set.of("08", "53", "57");

    private Outages() {}

    static boolean isOutage(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutageException
                    || cause instanceof RetriableException
                    || cause instanceof TimeoutException
                    || isInputOutput(cause)
                    || isDatabase(cause)
                    || hasKnownName(cause.getClass())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInputOutput(Throwable cause) {
        return cause instanceof IOException;
    }

    private static boolean isDatabase(Throwable cause) {
        if (cause instanceof SQLTransientException || cause instanceof SQLRecoverableException) {
            return true;
        }
        return cause instanceof SQLException sql
                && sql.getSQLState() != null
                && sql.getSQLState().length() == 5
                && SQL_STATES.contains(sql.getSQLState().substring(0, 2));
    }

    private static boolean hasKnownName(@Nullable Class<?> type) {
        return type != null && (NAMES.contains(type.getName()) || hasKnownName(type.getSuperclass()));
    }
}
