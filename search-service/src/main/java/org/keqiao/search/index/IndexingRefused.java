package org.keqiao.search.index;

/** A listing that can be read but not indexed. */
class IndexingRefused extends RuntimeException {

    IndexingRefused(String reason) {
        super(reason);
    }
}
