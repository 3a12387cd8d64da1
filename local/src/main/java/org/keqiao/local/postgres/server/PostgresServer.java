package org.keqiao.local.postgres.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.keqiao.local.child.Child;

/**
 * Keeps one PostgreSQL server. Arguments: data folder, folder for the unpacked binaries, port, {@code fast} or
 * {@code safe}, file of the superuser's password. {@code fast} gives up durability for speed, and an empty file name lets
 * everybody in; both are for tests only.
 */
public final class PostgresServer {

    private PostgresServer() {}

    public static void main(String[] arguments) {
        Child.run(() -> UnpackedBinaries.at(Path.of(arguments[1]))
                .use(() -> start(
                        Path.of(arguments[0]),
                        Path.of(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        "fast".equals(arguments[3]),
                        arguments[4])));
    }

    private static EmbeddedPostgres start(Path data, Path binaries, int port, boolean fast, String password)
            throws IOException {
        // The library itself passes -F (no fsync); what we set comes later on the command line and wins.
        String durable = fast ? "off" : "on";
        EmbeddedPostgres.Builder server = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setPort(port)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setServerConfig("fsync", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setErrorRedirector(ProcessBuilder.Redirect.INHERIT)
                .setOutputRedirector(ProcessBuilder.Redirect.INHERIT);
        if (!password.isEmpty()) {
            askForPasswords(server, password);
        }
        return server.start();
    }

    /** What the library calls locale settings are options of initdb; ours come after its own {@code -A trust} and win. */
    private static void askForPasswords(EmbeddedPostgres.Builder server, String passwordFile) throws IOException {
        server.setConnectConfig("password", Files.readString(Path.of(passwordFile)))
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile);
    }
}
