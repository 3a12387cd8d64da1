package org.keqiao.web.account;

/** The person behind an API token, and what the token is good for. */
public record TokenHolder(Actor actor, TokenScopes scopes) {}
