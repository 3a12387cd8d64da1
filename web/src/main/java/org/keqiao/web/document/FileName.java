package org.keqiao.web.document;

/** What the sender called a file, for people to read; where it is stored it goes by its id. */
public final class FileName {

    private static final int LONGEST = 120;

    private FileName() {}

    /** Without folders, characters that systems or readers stumble over, and the extension: that follows from the content. */
    public static String safe(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", "")
                .replaceFirst("\\.[A-Za-z0-9]{1,8}$", "")
                .strip();
        String name = plain.isEmpty() ? "document" : plain;
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST));
    }
}
