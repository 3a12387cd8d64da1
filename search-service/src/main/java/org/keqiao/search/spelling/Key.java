package org.keqiao.search.spelling;

import java.util.Locale;

/** The three sorts of keys; in the index each key begins with the letter of its sort. */
enum Key {
    TEXT,
    SOUND,
    INITIALS;

    String of(String key) {
        return name().substring(0, 1).toLowerCase(Locale.ROOT) + ":" + key;
    }
}
