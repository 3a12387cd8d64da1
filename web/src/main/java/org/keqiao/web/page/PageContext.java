package org.keqiao.web.page;

import org.jspecify.annotations.Nullable;
import org.keqiao.web.account.Actor;

/**
 * What the layout needs of every request; in templates {@code page}.
 *
 * @param actor who is signed in
 * @param path of the page that the reader has open; a fragment's is that of the page it goes into
 * @param otherLanguage same page in the other language, as a URL
 */
public record PageContext(@Nullable Actor actor, String path, String language, String otherLanguage) {

    public boolean isAt(String start) {
        return path.equals(start) || path.startsWith(start + "/");
    }
}
