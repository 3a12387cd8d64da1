package org.keqiao.web.introduction;

import org.jspecify.annotations.Nullable;

/**
 * How a person is reached. Disclosed to the other side once both have consented, and never before.
 *
 * @param position in their organisation; may be empty
 */
public record Contact(
        String name,
        String position,
        @Nullable String phone,
        @Nullable String email) {

    @Override
    public String toString() {
        return "Contact[…]";
    }
}
