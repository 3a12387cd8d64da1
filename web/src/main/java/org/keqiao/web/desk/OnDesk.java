package org.keqiao.web.desk;

/** Something that a feature puts on the coordinators' desk. The bundle's {@code desk.<key>} is its heading. */
public interface OnDesk {

    DeskSection section();
}
