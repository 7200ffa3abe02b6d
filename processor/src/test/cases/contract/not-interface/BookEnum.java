package acme;

import dev.signet.annotations.ApiContract;

@ApiContract(title = "Books")
public enum BookEnum {}
