package org.keqiao.local.postgres;

import java.nio.file.Path;
import org.keqiao.local.engine.EngineException;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.secret.RandomText;

/** The superuser's password, in a file that only we may read. */
record SuperuserPassword(Path file) {

    void makeIfMissing() {
        PrivateFile kept = new PrivateFile(file);
        if (kept.read().isEmpty()) {
            kept.write(RandomText.token());
        }
    }

    String value() {
        return new PrivateFile(file)
                .read()
                .orElseThrow(() -> new EngineException("The file of postgres' superuser's password is gone: " + file));
    }
}
