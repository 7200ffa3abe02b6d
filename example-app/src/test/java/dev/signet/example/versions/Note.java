package dev.signet.example.versions;

import dev.signet.annotations.EntityVersion;

/**
 * A note.
 *
 * @param revision a text that no header could hold as it is
 */
public record Note(String text, @EntityVersion String revision) {}
