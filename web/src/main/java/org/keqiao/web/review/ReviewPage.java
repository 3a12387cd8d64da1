package org.keqiao.web.review;

import java.util.List;

/**
 * A page of what waits, the oldest first.
 *
 * @param page from 0
 * @param total in all pages
 */
public record ReviewPage(long total, int page, int size, List<ReviewItem> items) {

    public ReviewPage {
        items = List.copyOf(items);
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
