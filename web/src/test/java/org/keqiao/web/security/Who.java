package org.keqiao.web.security;

/** Who asks, seen from the organisation that a thing belongs to. The columns of {@code routes.txt}, in this order. */
enum Who {
    VISITOR,
    /** A member, and manager, of another organisation. */
    STRANGER,
    /** A member of the thing's organisation; where a thing is a person's own, that person. */
    MEMBER,
    MANAGER,
    /** Without the organisation's consent. */
    COORDINATOR,
    ADMINISTRATOR
}
