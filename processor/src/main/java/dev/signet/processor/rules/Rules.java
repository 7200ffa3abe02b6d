package dev.signet.processor.rules;

import java.util.List;

/** Every rule there is. */
public final class Rules {
    public static final List<Rule> ALL = List.of(
            new BodiesHaveAVerb(),
            new BoundsLeaveAValue(),
            new CachingFitsItsAnswer(),
            new ConstraintsFitTheirType(),
            new DefaultsAreValid(),
            new IdempotencyFitsItsOperation(),
            new IgnoredMembersExist(),
            new LimitsLeaveAValue(),
            new LocationsAreBound(),
            new NamesAreUnique(),
            new NonBlockingNeverWaits(),
            new OperationsAreDistinct(),
            new OwnersCanBeTold(),
            new PathVariablesAreBound(),
            new PatternsArePortable(),
            new PatternsAreScanned(),
            new ProblemsAreWellFormed(),
            new RateLimitsCanBeKept(),
            new RequestTypesCanBeMade(),
            new RoutesAreUnambiguous(),
            new SecretsAreNoNames(),
            new SecretsHaveNoAddress(),
            new StatusesFitTheirContent(),
            new StoredIsPut(),
            new TitlesNameADocument(),
            new TypesFitAMethod(),
            new UnionsTellTheirBranches(),
            new UpdatesAreGuarded(),
            new VersionsMakeTags());

    private Rules() {}
}
