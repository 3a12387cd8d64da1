package org.keqiao.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.keqiao.local.TestEngines;
import org.keqiao.local.postgres.PostgresEngine;
import org.keqiao.web.mail.TestMailServer;
import org.keqiao.web.matching.StubMatchingService;
import org.keqiao.web.search.StubSearchService;
import org.keqiao.web.timetable.StubSolver;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Points a context to the test engines: an empty database of its own, the shared broker, fresh keys of services. */
public final class WebEngines implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String ADMINISTRATOR_PASSWORD = "测试管理员的口令";
    static final String ADMINISTRATOR_TOKEN = "kq_only-for-tests-only-for-tests-only-for-tests";

    private static int databases;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        try {
            StubSolver.shared();
            TestPropertyValues.of(
                            "spring.datasource.url=" + emptyDatabase() + "?currentSchema=web",
                            "spring.datasource.username=web_runtime",
                            "spring.datasource.password=web",
                            "spring.flyway.user=web",
                            "spring.flyway.password=web",
                            "spring.datasource.hikari.maximum-pool-size=8",
                            // The engines end with the same JVM: nobody is left to wait for.
                            "server.shutdown=immediate",
                            "spring.kafka.bootstrap-servers="
                                    + TestEngines.kafka().address(),
                            "keqiao.bootstrap.administrator-password=" + ADMINISTRATOR_PASSWORD,
                            "keqiao.bootstrap.administrator-token=" + ADMINISTRATOR_TOKEN,
                            "keqiao.listing.owner-key-secret=only-for-tests",
                            // Tests ask as few people as often as a month does.
                            "keqiao.rate-limit.reveal=10000",
                            "spring.mail.host=127.0.0.1",
                            "spring.mail.port=" + TestMailServer.shared().port(),
                            "keqiao.mail.every=PT0.2S",
                            // Tests let saved searches look by themselves.
                            "keqiao.saved-search.every=PT1H",
                            // Tests gather digests themselves.
                            "keqiao.mail.digest-at=23:59:59",
                            "keqiao.search.url=" + StubSearchService.shared().address(),
                            "keqiao.timetable.follow=PT0.2S",
                            "keqiao.matching.url="
                                    + StubMatchingService.shared().address())
                    .and(keys())
                    .applyTo(context);
        } catch (IOException | SQLException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static synchronized String emptyDatabase() throws SQLException {
        PostgresEngine postgres = TestEngines.postgres();
        String database = "web_" + ++databases;
        try (Connection superuser = DriverManager.getConnection(postgres.superuserJdbcUrl());
                Statement statement = superuser.createStatement()) {
            if (databases == 1) {
                statement.execute("CREATE ROLE web LOGIN PASSWORD 'web'");
                statement.execute("CREATE ROLE web_runtime LOGIN PASSWORD 'web'");
            }
            statement.execute("CREATE DATABASE " + database + " OWNER web");
        }
        return postgres.jdbcUrl(database);
    }

    private static String[] keys() throws IOException, JOSEException {
        ECKey key = new ECKeyGenerator(Curve.P_256).keyID("web").generate();
        Path folder = Files.createTempDirectory("keqiao-keys-");
        Path privateKey = Files.writeString(folder.resolve("web.jwk"), key.toJSONString());
        Path trusted = Files.writeString(folder.resolve("trusted.jwks"), new JWKSet(key.toPublicJWK()).toString());
        folder.toFile().deleteOnExit();
        privateKey.toFile().deleteOnExit();
        trusted.toFile().deleteOnExit();
        return new String[] {
            "keqiao.service-token.private-key=" + privateKey, "keqiao.service-token.trusted-keys=" + trusted
        };
    }
}
