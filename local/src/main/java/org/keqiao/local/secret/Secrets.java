package org.keqiao.local.secret;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.function.Supplier;

/** The passwords and tokens of one stack. Each is made when first asked for and stays the same from then on. */
public final class Secrets {

    private final PrivateFile file;
    private final Properties kept = new Properties();

    public Secrets(PrivateFile file) {
        this.file = file;
        load();
    }

    private void load() {
        try {
            kept.load(new StringReader(file.read().orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the secrets in " + file.path(), e);
        }
    }

    /** Password of the PostgreSQL role of this name. */
    public String databasePassword(String role) {
        return keptOr("database." + role, RandomText::token);
    }

    /** Password with which a person signs in. */
    public String accountPassword(String username) {
        return keptOr("account." + username, RandomText::password);
    }

    /** API token of the account {@code admin}. */
    public String administratorToken() {
        return keptOr("administrator-token", () -> "kq_" + RandomText.token());
    }

    /** Hides whose a listing is in events. */
    public String ownerKeySecret() {
        return keptOr("owner-key-secret", RandomText::token);
    }

    private synchronized String keptOr(String name, Supplier<String> maker) {
        String known = kept.getProperty(name);
        return known != null ? known : makeUnlessThere(name, maker);
    }

    /** Another of this class may have made it since we read the file. */
    private String makeUnlessThere(String name, Supplier<String> maker) {
        load();
        if (kept.getProperty(name) == null) {
            kept.setProperty(name, maker.get());
            write();
        }
        return kept.getProperty(name);
    }

    private void write() {
        StringWriter text = new StringWriter();
        try {
            kept.store(text, "Secrets of this Keqiao stack. Keep with its data: the databases know them too");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.write(text.toString());
    }
}
