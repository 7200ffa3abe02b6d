package dev.signet.processor.model;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The groups of constraints that a value is judged in (Jakarta Validation 3.1, 5.4).
 *
 * @param label what a type in these groups bears behind its name, or "" in the default group
 * @param turns the groups by canonical name, those they inherit included; those of one turn are judged only where the turns
 *     before found nothing
 */
public record Groups(String label, List<Set<String>> turns) {
    /** The group of a constraint that names none. */
    public static final String DEFAULT_GROUP = "jakarta.validation.groups.Default";

    /** Where nobody says anything of groups. */
    public static final Groups DEFAULT = new Groups("", List.of(Set.of(DEFAULT_GROUP)));

    public Groups {
        turns = turns.stream()
                .map(turn -> Collections.unmodifiableSet(new LinkedHashSet<>(turn)))
                .toList();
    }
}
