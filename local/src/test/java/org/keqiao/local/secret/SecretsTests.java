package org.keqiao.local.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTests {

    @TempDir
    Path folder;

    @Test
    void theyAreMadeOnceAndKeptForTheOwner() throws Exception {
        Path file = folder.resolve("secrets.properties");
        String password = new Secrets(new PrivateFile(file)).accountPassword("university");

        assertThat(new Secrets(new PrivateFile(file)).accountPassword("university"))
                .isEqualTo(password)
                .matches("[a-z2-9]{5}-[a-z2-9]{5}-[a-z2-9]{5}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void twoThatMakeSecretsInTurnLoseNone() {
        PrivateFile file = new PrivateFile(folder.resolve("secrets.properties"));
        Secrets one = new Secrets(file);
        Secrets other = new Secrets(file);

        String web = one.databasePassword("web");
        String matching = other.databasePassword("matching");

        assertThat(other.databasePassword("web")).isEqualTo(web);
        assertThat(new Secrets(file).databasePassword("matching")).isEqualTo(matching);
    }

    @Test
    void theAdministratorsTokenIsOneThatWebAccepts() {
        assertThat(new Secrets(new PrivateFile(folder.resolve("s"))).administratorToken())
                .matches("kq_[A-Za-z0-9_-]{32,}");
    }
}
