package org.keqiao.web.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** Looks through texts for what would tell who is behind them. */
public final class LeakCheck {

    private static final int SHORTEST_NAME = 2;

    private final Identity identity;
    private final List<String> names;
    private final String brand;

    public LeakCheck(Identity identity) {
        this.identity = identity;
        this.names = OrganisationNames.certain(identity.organisation());
        this.brand = OrganisationNames.brand(identity.organisation());
    }

    /**
     * Every kind of leak of every field, once.
     *
     * @param texts by field, as requests name it
     */
    public List<Leak> in(Map<String, String> texts) {
        List<Leak> leaks = new ArrayList<>();
        texts.forEach((field, text) -> leaks.addAll(in(field, Plain.of(text))));
        return leaks;
    }

    private List<Leak> in(String field, String text) {
        List<Leak> leaks = new ArrayList<>();
        addOrganisation(field, text, leaks);
        addPeople(field, text, leaks);
        for (LeakPatterns known : LeakPatterns.ALL) {
            Matcher matcher = known.pattern().matcher(text);
            if (matcher.find() && leaks.stream().noneMatch(leak -> leak.kind() == known.kind())) {
                leaks.add(new Leak(field, known.kind(), matcher.group()));
            }
        }
        return leaks;
    }

    private void addOrganisation(String field, String text, List<Leak> leaks) {
        names.stream()
                .filter(text::contains)
                .findFirst()
                .map(name -> new Leak(field, LeakKind.ORGANISATION, name))
                .or(() -> brand.isEmpty() || !text.contains(brand)
                        ? Optional.empty()
                        : Optional.of(new Leak(field, LeakKind.BRAND, brand)))
                .ifPresent(leaks::add);
    }

    private void addPeople(String field, String text, List<Leak> leaks) {
        identity.people().stream()
                .map(Plain::of)
                .filter(name -> name.length() >= SHORTEST_NAME && text.contains(name))
                .findFirst()
                .ifPresent(name -> leaks.add(new Leak(field, LeakKind.PERSON, name)));
    }
}
