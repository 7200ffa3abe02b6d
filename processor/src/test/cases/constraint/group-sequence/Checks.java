package acme;

import jakarta.validation.GroupSequence;
import jakarta.validation.groups.Default;

@GroupSequence({Default.class, Checks.Thorough.class, Checks.Last.class})
public interface Checks {
    interface Thorough {}

    @GroupSequence({Expensive.class})
    interface Last {}

    interface Expensive {}
}
