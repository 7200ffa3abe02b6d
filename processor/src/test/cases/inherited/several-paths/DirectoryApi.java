package acme;

import dev.signet.annotations.ApiContract;

/** Each operation has the path and the access of the interface that brings it. */
@ApiContract(title = "Directory")
public interface DirectoryApi extends Users, Groups {}
