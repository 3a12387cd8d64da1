package org.keqiao.messaging.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.NotLeaderOrFollowerException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.HttpServerErrorException;
import org.springframework.web.client.ResourceAccessException;

/** What passes is waited for; what stays is not. */
class OutagesTests {

    static Stream<Throwable> passing() {
        return Stream.of(
                new OutageException("search-service", new IllegalStateException()),
                new IllegalStateException(new ConnectException()),
                new ResourceAccessException("refused"),
                new HttpServerErrorException(HttpStatus.SERVICE_UNAVAILABLE),
                HttpClientErrorException.create(
                        HttpStatus.TOO_MANY_REQUESTS,
                        "",
                        org.springframework.http.HttpHeaders.EMPTY,
                        new byte[0],
                        null),
                new CannotCreateTransactionException("no connection"),
                new CannotAcquireLockException("deadlock"),
                new IllegalStateException(new SQLException("terminating connection", "57P01")),
                new NotLeaderOrFollowerException("moved"));
    }

    @ParameterizedTest
    @MethodSource("passing")
    void outagesPass(Throwable failure) {
        assertThat(Outages.isOutage(new RuntimeException("listener failed", failure)))
                .isTrue();
    }

    static Stream<Throwable> staying() {
        return Stream.of(
                new IllegalArgumentException("readiness must be 1 to 9"),
                new DataIntegrityViolationException("too long"),
                new SQLException("syntax error", "42601"),
                new HttpClientErrorException(HttpStatus.BAD_REQUEST),
                new UnprocessableEventException("not JSON"));
    }

    @ParameterizedTest
    @MethodSource("staying")
    void faultsOfAMessageStay(Throwable failure) {
        assertThat(Outages.isOutage(new RuntimeException("listener failed", failure)))
                .isFalse();
    }
}
