package org.keqiao.search.rebuild;

/** Another rebuild runs. */
class RebuildUnderWay extends RuntimeException {

    RebuildUnderWay() {
        super("The index is being rebuilt already. GET /indices/rebuild tells how far it is.");
    }
}
