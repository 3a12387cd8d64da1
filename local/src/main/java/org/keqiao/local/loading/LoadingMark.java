package org.keqiao.local.loading;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Properties;
import org.keqiao.local.secret.PrivateFile;

/**
 * How far the loading is. The day is noted before anything is loaded, so that a loading that goes on tomorrow loads the same
 * data.
 */
record LoadingMark(PrivateFile file) {

    private static final String DAY = "day";
    private static final String LOADED = "loaded";

    boolean isLoaded() {
        return Boolean.parseBoolean(values().getProperty(LOADED));
    }

    /** The day of the first attempt: today, if this is it. */
    LocalDate dayOrBegin(LocalDate today) {
        String noted = values().getProperty(DAY);
        if (noted != null) {
            return LocalDate.parse(noted);
        }
        file.write(DAY + "=" + today + "\n");
        return today;
    }

    void loaded(LocalDate day) {
        file.write(DAY + "=" + day + "\n" + LOADED + "=true\n");
    }

    private Properties values() {
        Properties values = new Properties();
        try {
            values.load(new StringReader(file.read().orElse("")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return values;
    }
}
