package org.keqiao.web.reach;

/** Somebody signed in, who reaches rows of the database. */
public interface Reaching {

    Reach reach();
}
