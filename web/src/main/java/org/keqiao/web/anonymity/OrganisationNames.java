package org.keqiao.web.anonymity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The ways in which people write an organisation's name: in full, without legal form, without its place. */
final class OrganisationNames {

    private static final Pattern BRACKETS = Pattern.compile("[(（][^)）]*[)）]");
    private static final Pattern LEGAL_FORM = Pattern.compile(
            "(股份有限公司|有限责任公司|集团有限公司|有限公司|集团公司|公司|集团|[,. ]*(co\\.?,? ?ltd\\.?|inc\\.?|ltd\\.?|gmbh|corporation))$");
    private static final Pattern PLACE =
            Pattern.compile("^(中国科学院|中国|北京市|北京|天津市|天津|上海市|上海|河北省|河北|[\\p{IsHan}]{2,3}[省市])");
    private static final int SHORTEST_CERTAIN = 4;
    private static final int BRAND = 2;

    private OrganisationNames() {}

    /** Forms that nobody else has, longest first. */
    static List<String> certain(String name) {
        Set<String> forms = new LinkedHashSet<>();
        String plain = Plain.of(name);
        String withoutBrackets = BRACKETS.matcher(plain).replaceAll("");
        String withoutForm = LEGAL_FORM.matcher(withoutBrackets).replaceAll("");
        String withoutPlace = PLACE.matcher(withoutForm).replaceAll("");
        for (String form : List.of(plain, withoutBrackets, withoutForm, withoutPlace)) {
            if (form.length() >= SHORTEST_CERTAIN) {
                forms.add(form);
            }
        }
        return List.copyOf(forms);
    }

    /** The word that stands where firms put their brand; empty when the name has no room for one. */
    static String brand(String name) {
        String core = PLACE.matcher(LEGAL_FORM
                        .matcher(BRACKETS.matcher(Plain.of(name)).replaceAll(""))
                        .replaceAll(""))
                .replaceAll("");
        boolean chinese = core.codePoints().limit(BRAND).allMatch(Character::isIdeographic);
        return chinese && core.length() >= BRAND ? core.substring(0, BRAND) : "";
    }
}
