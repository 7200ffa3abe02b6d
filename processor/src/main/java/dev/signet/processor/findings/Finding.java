package dev.signet.processor.findings;

import dev.signet.processor.model.Site;

/**
 * One thing to say, in one place.
 *
 * @param message what is wrong, in the user's own words
 * @param fix what to do about it
 */
public record Finding(Code code, Site site, String message, String fix) {}
