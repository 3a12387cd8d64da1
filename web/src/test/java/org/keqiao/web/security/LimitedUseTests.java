package org.keqiao.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LimitedUseTests {

    @ParameterizedTest
    @CsvSource({
        "GET, /search, SEARCH",
        "HEAD, /search, SEARCH",
        "GET, /api/v1/search, SEARCH",
        "GET, /suggestions, SEARCH",
        "GET, /api/v1/suggestions, SEARCH",
        "GET, /api/v1/feed, HARVEST",
        "GET, /searches, ",
        "GET, /search/export.xlsx, EXPORT",
        "HEAD, /search/export.csv, EXPORT",
        "GET, /ledger/export, EXPORT",
        "GET, /dashboard/export, EXPORT",
        "GET, /introductions/deals, EXPORT",
        "GET, /ledger, ",
        "POST, /imports, IMPORT",
        "POST, /imports/0199/import, IMPORT",
        "POST, /api/v1/imports, IMPORT",
        "POST, /fairs/0199/participants/import, IMPORT",
        "GET, /imports, ",
        "POST, /introductions/0199/agree, REVEAL",
        "POST, /api/v1/introductions, REVEAL",
        "POST, /listings/0199/interest, REVEAL",
        "POST, /pairings/0199/answer, REVEAL",
        "PUT, /api/v1/pairings/0199/answer, REVEAL",
        "POST, /listings/0199/edit, ",
        "POST, /join, JOIN",
        "POST, /password, JOIN",
        "POST, /password/secret, JOIN",
        "POST, /invitations/secret, JOIN",
        "POST, /organisations/0199/invitations, INVITE",
        "POST, /organisations/0199/details, INVITE",
        "POST, /organisations/0199/verify, "
    })
    void isToldByMethodAndPath(String method, String path, @Nullable LimitedUse use) {
        MockHttpServletRequest request = new MockHttpServletRequest(method, path);
        request.setServletPath(path);
        assertThat(LimitedUse.of(request)).isEqualTo(use);
    }
}
