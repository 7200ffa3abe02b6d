package dev.signet.processor.discover;

import dev.signet.processor.findings.Code;
import dev.signet.processor.model.Groups;
import dev.signet.processor.model.Names;
import dev.signet.processor.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Interfaces that name groups of constraints, and {@code @GroupSequence} on them and on classes, to turns of groups. */
final class GroupReader {
    private static final String TAKE_OUT = "Remove it from the sequence.";

    private final Elements elements;
    private final Found found;

    GroupReader(Elements elements, Found found) {
        this.elements = elements;
        this.found = found;
    }

    /** Whether this names an interface; a finding says why not. */
    boolean isGroup(String name, Site site) {
        @Nullable TypeElement type = elements.getTypeElement(name);
        boolean group = type != null && type.getKind() == ElementKind.INTERFACE;
        if (!group) {
            found.add(Code.GROUP_INVALID, site, simple(name), "it is no interface", "Make it an interface.");
        }
        return group;
    }

    /** Whether a group stands for others, one after the other. */
    boolean isSequence(String group) {
        return find(group).filter(type -> sequence(type).isPresent()).isPresent();
    }

    /** Whether a type is an interface, whose constraints belong to the group of its name as well (5.4.4). */
    boolean isInterface(String type) {
        return find(type).filter(it -> it.getKind() == ElementKind.INTERFACE).isPresent();
    }

    /** The turns that this group stands for: one, unless it is a sequence. */
    List<Set<String>> turns(String group) {
        return once(turns(group, new LinkedHashSet<>()));
    }

    /** Turns of which none has a group that an earlier one has: its constraints hold by then. */
    static List<Set<String>> once(List<Set<String>> turns) {
        Set<String> before = new LinkedHashSet<>();
        List<Set<String>> once = new ArrayList<>();
        for (Set<String> turn : turns) {
            Set<String> left = new LinkedHashSet<>(turn);
            left.removeAll(before);
            before.addAll(left);
            if (!left.isEmpty()) {
                once.add(left);
            }
        }
        return once;
    }

    private List<Set<String>> turns(String group, Set<String> above) {
        Optional<TypeElement> type = find(group);
        Optional<Mention> sequence = type.flatMap(GroupReader::sequence);
        if (sequence.isEmpty()) {
            return List.of(inherited(group));
        }
        if (!above.add(group)) {
            return refuse(sequence.get(), group, "leads back to itself", "Name each group once, from the cheapest on.");
        }
        List<Set<String>> turns = members(sequence.get(), group).stream()
                .flatMap(member -> turns(member, above).stream())
                .toList();
        above.remove(group);
        return turns;
    }

    /** What stands in for the default group where a class redefines it; empty where it does not. */
    List<Set<String>> redefined(TypeElement type) {
        String self = type.getQualifiedName().toString();
        Optional<Mention> sequence = sequence(type);
        if (sequence.isEmpty() || type.getKind() == ElementKind.INTERFACE) {
            return List.of();
        }
        List<String> named = sequence.get().texts("value");
        String label = type.getSimpleName().toString();
        if (named.contains(Groups.DEFAULT_GROUP)) {
            return refuse(
                    sequence.get(), self, "names Default", "Write " + label + ".class: it stands for Default there.");
        }
        if (!named.contains(self)) {
            return refuse(
                    sequence.get(),
                    self,
                    "does not name " + label,
                    "Write " + label + ".class where the constraints without a group are to be judged.");
        }
        List<Set<String>> turns = new ArrayList<>();
        members(sequence.get(), self)
                .forEach(member -> turns.addAll(
                        member.equals(self) ? Groups.DEFAULT.turns() : turns(member, new LinkedHashSet<>())));
        return turns;
    }

    /** Refuses a class whose superclass redefines the default group: the sequence would hold for half of it. */
    void refuseInherited(TypeElement type) {
        TypeElement each = type;
        while (each.getSuperclass().getKind() == TypeKind.DECLARED
                && sequence(type).isEmpty()) {
            each = Scope.element(each.getSuperclass());
            String name = each.getSimpleName().toString();
            sequence(each)
                    .ifPresent(sequence -> found.add(
                            Code.GROUP_SEQUENCE_INVALID,
                            Scope.site(type),
                            name,
                            "does not hold for " + type.getSimpleName() + ", which extends it",
                            "Write one on " + type.getSimpleName() + ", too."));
        }
    }

    private List<String> members(Mention sequence, String owner) {
        List<String> members = sequence.texts("value");
        if (members.isEmpty()) {
            refuse(sequence, owner, "is empty", "Name the groups in it.");
        }
        return members.stream()
                .filter(member -> member.equals(owner) || isMember(sequence, owner, member))
                .toList();
    }

    private boolean isMember(Mention sequence, String owner, String member) {
        if (!isInterface(member)) {
            refuse(sequence, owner, "names " + simple(member) + ", which is no interface", TAKE_OUT);
            return false;
        }
        Optional<String> inherited = inherited(member).stream()
                .filter(group -> !group.equals(member) && isSequence(group))
                .findFirst();
        inherited.ifPresent(group -> refuse(
                sequence,
                owner,
                "names " + simple(member) + ", which extends the sequence " + simple(group),
                TAKE_OUT));
        return inherited.isEmpty();
    }

    private List<Set<String>> refuse(Mention sequence, String owner, String what, String instead) {
        found.add(Code.GROUP_SEQUENCE_INVALID, sequence.site("value"), simple(owner), what, instead);
        return List.of();
    }

    private static Optional<Mention> sequence(TypeElement type) {
        return Mentions.of(Scope.site(type), type).find(Names.GROUP_SEQUENCE);
    }

    /** A group and all that it extends. */
    private Set<String> inherited(TypeElement group) {
        Set<String> all = new LinkedHashSet<>();
        all.add(group.getQualifiedName().toString());
        group.getInterfaces().stream()
                .filter(parent -> parent.getKind() == TypeKind.DECLARED)
                .forEach(parent -> all.addAll(inherited(Scope.element(parent))));
        return all;
    }

    /**
     * What a type is called in these turns: by those groups that no other of their turn inherits; by all, where some that
     * they inherit were converted to others.
     */
    String label(List<Set<String>> turns) {
        Set<String> before = new LinkedHashSet<>();
        List<String> labels = new ArrayList<>();
        for (Set<String> turn : turns) {
            List<String> leading = turn.stream()
                    .filter(group -> turn.stream()
                            .noneMatch(other ->
                                    !other.equals(group) && inherited(other).contains(group)))
                    .toList();
            Set<String> meant = new LinkedHashSet<>();
            leading.forEach(group -> meant.addAll(inherited(group)));
            meant.removeAll(before);
            before.addAll(turn);
            labels.add(meant.equals(turn) ? joined(leading) : joined(turn) + "Only");
        }
        return String.join("Then", labels);
    }

    private static String joined(Collection<String> groups) {
        return groups.stream().map(GroupReader::simple).sorted().collect(Collectors.joining());
    }

    private Set<String> inherited(String group) {
        return find(group).map(this::inherited).orElse(Set.of(group));
    }

    private Optional<TypeElement> find(String name) {
        return Optional.ofNullable(elements.getTypeElement(name));
    }

    /** The innermost name alone. */
    static String simple(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
