package org.keqiao.web.desk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits of one sort.
 *
 * @param key names its heading, {@code desk.<key>}, and what to do about it, {@code desk.<key>.how}
 * @param link to where all of it is
 * @param items those that wait longest
 */
public record DeskSection(String key, long many, @Nullable String link, List<DeskItem> items) {

    public DeskSection {
        items = List.copyOf(items);
    }
}
