package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Groups;
import dev.signet.processor.model.Invariants;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Schema;
import dev.signet.processor.model.TypeDefinition.Property;
import dev.signet.processor.model.TypeDefinition.Turn;
import dev.signet.processor.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.lang.model.element.TypeElement;

/**
 * The groups in which is judged what is read now (Jakarta Validation 3.1, 5.4). They change on the way down: a conversion
 * names others, and a class may have turns of its own.
 */
final class ActiveGroups {
    private final GroupReader reader;
    private final Found found;
    private final Map<Mention, Set<Schema.Named>> judged = new LinkedHashMap<>();
    private final Map<Mention, Schema.Named> firstOwners = new LinkedHashMap<>();
    private final Set<Schema.Named> beans = new LinkedHashSet<>();

    private Groups active = Groups.DEFAULT;
    private Judging judging = new Judging(Optional.empty(), Set.of(Groups.DEFAULT_GROUP), Set.of());

    ActiveGroups(GroupReader reader, Found found) {
        this.reader = reader;
        this.found = found;
    }

    /**
     * What applies to the constraints of one place.
     *
     * @param owner the type whose constraints they are; those of parameters and answers have none
     * @param now the groups they may be in
     * @param before the groups of earlier turns, in which they were judged already
     */
    private record Judging(Optional<Schema.Named> owner, Set<String> now, Set<String> before) {}

    /** All that is judged of a type, and what is judged in each turn if there are several. */
    record Turns(List<Property> properties, Invariants invariants, List<Turn> each) {}

    /** Those in which an object that stands here is judged. */
    Groups active() {
        return active;
    }

    /** Reads what is judged in these groups. */
    <T> T in(Groups groups, Supplier<T> reading) {
        Groups before = active;
        active = groups;
        try {
            return reading.get();
        } finally {
            active = before;
        }
    }

    /** Reads what is judged in the groups that {@code @ConvertGroup} names, if it stands here. */
    <T> T converted(Mentions mentions, Supplier<T> reading) {
        List<Mention> conversions = mentions.all(Names.CONVERT_GROUP).toList();
        return conversions.isEmpty() ? reading.get() : in(converted(mentions, conversions), reading);
    }

    private Groups converted(Mentions mentions, List<Mention> conversions) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (Mention conversion : conversions) {
            if (checkConversion(conversion, mentions)
                    && rules.putIfAbsent(conversion.text("from"), conversion.text("to")) != null) {
                refuse(conversion, "from", "is the second from " + GroupReader.simple(conversion.text("from")));
            }
        }
        List<Set<String>> turns = GroupReader.once(active.turns().stream()
                .flatMap(turn -> converted(turn, rules).stream())
                .toList());
        if (turns.equals(Groups.DEFAULT.turns())) {
            return Groups.DEFAULT;
        }
        String label = rules.values().stream()
                .filter(to -> reader.turns(to).equals(turns))
                .findFirst()
                .map(GroupReader::simple)
                .orElseGet(() -> reader.label(turns));
        return new Groups(label, turns);
    }

    /** One turn converted, which becomes several where it is converted to a sequence. Rules do not follow each other. */
    private List<Set<String>> converted(Set<String> turn, Map<String, String> rules) {
        List<Set<String>> turns = new ArrayList<>(List.of(new LinkedHashSet<>()));
        for (String group : turn) {
            List<Set<String>> meant =
                    Optional.ofNullable(rules.get(group)).map(reader::turns).orElseGet(() -> List.of(Set.of(group)));
            for (int i = 0; i < meant.size(); i++) {
                if (i == turns.size()) {
                    turns.add(new LinkedHashSet<>());
                }
                turns.get(i).addAll(meant.get(i));
            }
        }
        return turns;
    }

    private boolean checkConversion(Mention conversion, Mentions around) {
        if (!around.has(Names.VALID)) {
            found.add(
                    Code.GROUP_CONVERSION_INVALID,
                    conversion.site(),
                    "stands without @Valid",
                    "Write @Valid before it.");
        }
        if (reader.isSequence(conversion.text("from"))) {
            refuse(conversion, "from", "is from a sequence, " + GroupReader.simple(conversion.text("from")));
        }
        return reader.isGroup(conversion.text("from"), conversion.site("from"))
                && reader.isGroup(conversion.text("to"), conversion.site("to"));
    }

    private void refuse(Mention conversion, String attribute, String what) {
        found.add(
                Code.GROUP_CONVERSION_INVALID,
                conversion.site(attribute),
                what,
                "Write one conversion for each group that may come here.");
    }

    /** Whether a type is an interface, to whose group its constraints belong. */
    boolean isInterface(String type) {
        return reader.isInterface(type);
    }

    /** Refuses a class whose superclass judges in turns that would not be its own. */
    void refuseInherited(TypeElement type) {
        reader.refuseInherited(type);
    }

    /**
     * Reads what is judged of a type, which may judge the default group in turns of its own.
     *
     * @param whole reads what is judged of an object with such properties
     */
    Turns of(
            Schema.Named named,
            TypeElement type,
            Supplier<List<Property>> reading,
            Function<List<Property>, Invariants> whole) {
        List<Set<String>> turns = turns(type);
        Turn all = turn(named, union(turns), Set.of(), reading, whole);
        if (turns.size() < 2) {
            return new Turns(all.properties(), all.invariants(), List.of());
        }
        List<Turn> each = new ArrayList<>();
        Set<String> before = new LinkedHashSet<>();
        Set<String> required = new LinkedHashSet<>();
        for (Set<String> turn : turns) {
            Turn now = turn(named, turn, Set.copyOf(before), reading, whole);
            List<Property> properties = now.properties().stream()
                    .map(property -> without(property, required))
                    .toList();
            each.add(new Turn(properties, now.invariants()));
            now.properties().stream()
                    .filter(property -> property.value().required())
                    .map(Property::javaName)
                    .forEach(required::add);
            before.addAll(turn);
        }
        return new Turns(all.properties(), all.invariants(), each);
    }

    private Turn turn(
            Schema.Named named,
            Set<String> now,
            Set<String> before,
            Supplier<List<Property>> reading,
            Function<List<Property>, Invariants> whole) {
        return judging(Optional.of(named), now, before, () -> {
            List<Property> properties = reading.get();
            return new Turn(properties, whole.apply(properties));
        });
    }

    /** What an earlier turn asked for is there in a later one. */
    private static Property without(Property property, Set<String> required) {
        Value value = property.value();
        return new Property(
                property.site(),
                property.javaName(),
                property.wireName(),
                new Value(
                        value.schema(),
                        value.required() && !required.contains(property.javaName()),
                        value.constraints()),
                property.doc(),
                property.reader(),
                property.writer(),
                property.isVersion());
    }

    /** Reads the members of a bean of parameters: they are judged with all others, not one after the other. */
    <T> T ofBean(Schema.Named bean, Mention annotation, Supplier<T> reading) {
        beans.add(bean);
        if (active.turns().size() > 1) {
            found.add(
                    Code.GROUP_CONVERSION_INVALID,
                    annotation.site(),
                    "of a @BeanParam is to a sequence, but parameters are judged all at once",
                    "Convert to a group, or to one that extends those of the sequence.");
        }
        return judging(Optional.of(bean), union(active.turns()), Set.of(), reading);
    }

    private List<Set<String>> turns(TypeElement type) {
        List<Set<String>> redefined = reader.redefined(type);
        List<Set<String>> turns = new ArrayList<>();
        for (Set<String> turn : active.turns()) {
            if (redefined.isEmpty() || !turn.contains(Groups.DEFAULT_GROUP)) {
                turns.add(turn);
                continue;
            }
            Set<String> first = new LinkedHashSet<>(turn);
            first.remove(Groups.DEFAULT_GROUP);
            first.addAll(redefined.get(0));
            turns.add(first);
            turns.addAll(redefined.subList(1, redefined.size()));
        }
        return GroupReader.once(turns);
    }

    private static Set<String> union(List<Set<String>> turns) {
        return turns.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private <T> T judging(Optional<Schema.Named> owner, Set<String> now, Set<String> before, Supplier<T> reading) {
        Judging outer = judging;
        judging = new Judging(owner, now, before);
        try {
            return reading.get();
        } finally {
            judging = outer;
        }
    }

    /** These without the constraints that are judged in other groups. */
    Mentions applying(Mentions mentions) {
        return mentions.without(mentions.list().stream()
                .filter(mention -> mention.is(Names.CONSTRAINT))
                .filter(mention -> !applies(mention))
                .toList());
    }

    private boolean applies(Mention mention) {
        List<String> written = groups(mention);
        for (String group : written) {
            if (reader.isGroup(group, mention.site("groups")) && reader.isSequence(group)) {
                found.add(
                        Code.GROUP_INVALID,
                        mention.site("groups"),
                        GroupReader.simple(group),
                        "it is a sequence of others",
                        "Name one of the groups in it.");
            }
        }
        Set<String> groups = new LinkedHashSet<>(written.isEmpty() ? List.of(Groups.DEFAULT_GROUP) : written);
        if (groups.contains(Groups.DEFAULT_GROUP)
                && reader.isInterface(mention.site().type())) {
            groups.add(mention.site().type());
        }
        boolean now = groups.stream().anyMatch(judging.now()::contains);
        judging.owner().ifPresentOrElse(owner -> note(mention, owner, now), () -> {
            if (!now) {
                found.add(Code.GROUP_MISPLACED, mention.site("groups"), mention.label(), names(written));
            }
        });
        return now && groups.stream().noneMatch(judging.before()::contains);
    }

    private void note(Mention mention, Schema.Named owner, boolean now) {
        firstOwners.putIfAbsent(mention, owner);
        Set<Schema.Named> owners = judged.computeIfAbsent(mention, unseen -> new LinkedHashSet<>());
        if (now) {
            owners.add(owner);
        }
    }

    /** Warns of constraints that no operation judges. */
    void warnOfUnjudged(Predicate<Schema.Named> reached) {
        judged.forEach((mention, owners) -> {
            if (owners.stream().noneMatch(owner -> beans.contains(owner) || reached.test(owner))) {
                String owner = Optional.ofNullable(firstOwners.get(mention))
                        .map(named -> named.name().simple())
                        .orElseThrow();
                found.add(Code.GROUP_UNUSED, mention.site("groups"), mention.label(), names(groups(mention)), owner);
            }
        });
    }

    private static String names(List<String> groups) {
        return groups.isEmpty()
                ? GroupReader.simple(Groups.DEFAULT_GROUP)
                : groups.stream().map(GroupReader::simple).collect(Collectors.joining(" and "));
    }

    private static List<String> groups(Mention mention) {
        return mention.annotation().declares("groups") ? mention.texts("groups") : List.of();
    }
}
