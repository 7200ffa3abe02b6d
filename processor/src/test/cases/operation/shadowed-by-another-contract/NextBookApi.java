package acme;

import dev.signet.annotations.ApiContract;

/** The next version has what the first has, and routes of its own. */
@ApiContract(title = "Books", version = 2)
public interface NextBookApi extends BookApi {}
