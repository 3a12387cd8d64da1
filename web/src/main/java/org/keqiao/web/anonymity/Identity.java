package org.keqiao.web.anonymity;

import java.util.List;

/**
 * Who must not be recognised.
 *
 * @param people names of the organisation's members
 */
public record Identity(String organisation, List<String> people) {

    public Identity {
        people = List.copyOf(people);
    }
}
