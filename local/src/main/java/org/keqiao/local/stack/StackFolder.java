package org.keqiao.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.keqiao.local.secret.PrivateFile;
import org.keqiao.local.secret.Secrets;
import org.keqiao.local.secret.ServiceKeys;

/** The folder that holds all of one stack: its data, logs, keys and secrets. Its owner alone may look inside. */
public record StackFolder(Path root) {

    private static final long NEEDED_BYTES = 3L << 30;

    public StackFolder {
        root = root.toAbsolutePath().normalize();
    }

    /** Makes the folder and checks that it can take a stack. */
    public void prepare() {
        try {
            PrivateFile.makeFolder(root);
            PrivateFile.makeFolder(logs());
            long usable = Files.getFileStore(root).getUsableSpace();
            if (usable < NEEDED_BYTES) {
                throw new StackException(
                        "Too little disk: %s has %d MB free, a stack needs %d MB.%nFree some space, or name another folder with --data DIR."
                                .formatted(root, usable >> 20, NEEDED_BYTES >> 20));
            }
        } catch (IOException e) {
            throw new StackException(
                    "Can't use the data folder " + root + ": " + e
                            + "\nName one that you may write to with --data DIR.",
                    e);
        }
    }

    public Path engine(String name) {
        return root.resolve(name);
    }

    public Path logs() {
        return root.resolve("logs");
    }

    public Path log(String name) {
        return logs().resolve(name + ".log");
    }

    /** Spring Boot settings of a service, for its process and for whoever starts it from an IDE. */
    public PrivateFile settings(String service) {
        return new PrivateFile(root.resolve("settings").resolve(service + ".properties"));
    }

    public Path superuserPassword() {
        return root.resolve("keys").resolve("postgres-superuser.password");
    }

    /** In the form that psql reads. */
    public PrivateFile psqlPasswords() {
        return new PrivateFile(root.resolve("keys").resolve("pgpass"));
    }

    public PrivateFile demonstrationMark() {
        return new PrivateFile(root.resolve("demonstration.properties"));
    }

    public Path secretsFile() {
        return root.resolve("keys").resolve("secrets.properties");
    }

    public Secrets secrets() {
        return new Secrets(new PrivateFile(secretsFile()));
    }

    public ServiceKeys keys() {
        return new ServiceKeys(root.resolve("keys"));
    }

    PrivateFile state() {
        return new PrivateFile(root.resolve("stack.properties"));
    }

    Path lock() {
        return root.resolve("lock");
    }
}
